# Data on a SYN are a T, and no D.
# Why: Zeek's rules for conn_state and history; Zeek starts to count at the end of the SYN, data included; so they
# advance nothing.
#     time      segment                            client        server        events
  >   0.000     S     0:9                          SYN-SENT      LISTEN        SYN + data
  <   0.010     S.    0:0 ack 10                   SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     10:10 ack 1                  ESTABLISHED   ESTABLISHED   handshake ACK
  = conn_state=S1 history=SThA
