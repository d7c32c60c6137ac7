# Mid-stream, and the first to speak sits at a server's port.
# Why: Zeek's rules for conn_state and history; roles are flipped before the first letter: the history starts with
# ^.
@ server 192.0.2.2:443
#     time      segment                            client        server        events
  <   0.000     P.    1:10 ack 1                   ESTABLISHED   ESTABLISHED   data
  >   0.010     .     1:1 ack 10                   ESTABLISHED   ESTABLISHED   ACK
  = conn_state=OTH history=^dA
