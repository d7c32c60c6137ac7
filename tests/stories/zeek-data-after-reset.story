# Data after a RST: D, and no T.
# Why: Zeek's rules for conn_state and history; after RESET sequence numbers are not trusted.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     R     1:1                          CLOSED        CLOSED        RST
  >   0.040     P.    1:6 ack 1                    CLOSED        CLOSED        data
  >   0.050     P.    1:6 ack 1                    CLOSED        CLOSED        data retransmission
  = conn_state=RSTO history=ShARD
