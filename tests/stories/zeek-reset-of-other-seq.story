# RSTs of other SEQ.
# Why: Zeek's rules for conn_state and history; R again for another SEQ than the last one's.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     R     1:1                          CLOSED        CLOSED        RST
  >   0.040     R     1:1                          CLOSED        CLOSED        RST repeated
  >   0.050     R     2:2                          CLOSED        CLOSED        RST repeated
  >   0.060     R     1:1                          CLOSED        CLOSED        RST repeated
  = conn_state=RSTO history=ShARRR
