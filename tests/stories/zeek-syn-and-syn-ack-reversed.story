# SYN-ACK and SYN captured in the wrong order.
# Why: Zeek's rules for conn_state and history; the SYN has the ISN that the ACK implied: roles are swapped then, ^
# stands behind both letters.
#     time      segment                            client        server        events
  <   0.000     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.010     S     0:0                          SYN-SENT      SYN-RECEIVED  SYN
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  = conn_state=S1 history=Hs^A
