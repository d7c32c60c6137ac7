# Zeek's REJ: refused, and refused again.
# Why: Zeek's rules for conn_state and history; r = RESET and o = SYN_SENT. The second RST has the SEQ of the first:
# one r.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     R.    0:0 ack 1                    CLOSED        CLOSED        RST
  >   0.020     S     0:0                          SYN-SENT      CLOSED        SYN retransmission
  <   0.030     R.    0:0 ack 1                    CLOSED        CLOSED        RST
  = conn_state=REJ history=Sr
