# Zeek's RSTRH: a SYN-ACK and a RST by a server's port, and no SYN from the other end.
# Why: Zeek's rules for conn_state and history; the first packet is a SYN-ACK from port 80: roles are flipped, o
# stays inactive.
@ server 192.0.2.2:80
#     time      segment                            client        server        events
  <   0.000     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   0.010     R     1:1                          CLOSED        CLOSED        RST
      ? reset.accepted=1 reset.cause="no such connection"
  = conn_state=RSTRH history=^hr
