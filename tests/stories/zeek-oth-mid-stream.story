# Zeek's OTH: traffic without SYN, not closed.
# Why: Zeek's rules for conn_state and history; both ends PARTIAL. Port 7654 is nobody's: the first to speak is the
# originator.
#     time      segment                            client        server        events
  >   0.000     P.    1:10 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.010     .     1:1 ack 10                   ESTABLISHED   ESTABLISHED   ACK
  <   0.020     P.    1:10 ack 10                  ESTABLISHED   ESTABLISHED   data
  = conn_state=OTH history=Dad
