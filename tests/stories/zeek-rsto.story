# Zeek's RSTO: established, the originator aborts.
# Why: Zeek's rules for conn_state and history; o = RESET, r active.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     P.    1:10 ack 1                   ESTABLISHED   ESTABLISHED   data
  >   0.040     R.    10:10 ack 1                  CLOSED        CLOSED        RST
  = conn_state=RSTO history=ShADR
