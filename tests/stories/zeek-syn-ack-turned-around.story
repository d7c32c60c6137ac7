# The SYN was not captured, and no port tells: H at first.
# Why: Zeek's rules for conn_state and history; an ACK or data after a lone H swaps roles, and the history reads ^h.
# Zeek's states do not follow: OTH.
#     time      segment                            client        server        events
  <   0.000     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.010     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.    1:10 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.030     .     1:1 ack 10                   ESTABLISHED   ESTABLISHED   ACK
  = conn_state=OTH history=^hADa
