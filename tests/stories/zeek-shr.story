# Zeek's SHR: SYN-ACK, then FIN from a server's port, nothing from the originator.
# Why: Zeek's rules for conn_state and history; r = CLOSED, o inactive.
@ server 192.0.2.2:80
#     time      segment                            client        server        events
  <   0.000     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   0.010     F.    1:1 ack 1                    SYN-SENT      FIN-WAIT-1    FIN
  = conn_state=SHR history=^hf
