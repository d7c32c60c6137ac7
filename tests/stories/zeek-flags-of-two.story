# SYN and FIN in one segment.
# Why: Zeek's rules for conn_state and history; Q, whatever else it is; FIN closes and no S is written.
#     time      segment                            client        server        events
  >   0.000     SF    0:0                          unknown       unknown       -
  <   0.010     R.    0:0 ack 2                    CLOSED        CLOSED        RST
  = conn_state=RSTR history=Qr
