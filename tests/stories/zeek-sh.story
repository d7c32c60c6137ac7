# Zeek's SH: SYN, then FIN, nothing from the responder.
# Why: Zeek's rules for conn_state and history; o = CLOSED, r inactive.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  >   0.010     F.    1:1 ack 1                    FIN-WAIT-1    ESTABLISHED   handshake ACK + FIN
  = conn_state=SH history=SF
