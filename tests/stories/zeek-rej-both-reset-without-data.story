# Zeek's REJ of an open connection: both ends reset it, and no payload was sent.
# Why: Zeek's rules for conn_state and history; o = RESET, r = RESET and both sizes 0; SYNs are no payload.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     R     1:1                          CLOSED        CLOSED        RST
  <   0.040     R     1:1                          CLOSED        CLOSED        RST
  = conn_state=REJ history=ShARr
