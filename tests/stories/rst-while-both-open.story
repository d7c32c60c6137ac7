# Both open at once, then one of them gives up.
# Why: a reset in SYN-RECEIVED sends a passive opener back to LISTEN; these two have opened actively. RFC 9293 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.001     S    0:0                           SYN-SENT      SYN-SENT      SYN
  >   0.010     S.   0:0 ack 1                     SYN-RECEIVED  SYN-SENT      SYN-ACK
  <   0.011     S.   0:0 ack 1                     ESTABLISHED   SYN-RECEIVED  SYN-ACK
  >   0.020     R    1:1                           CLOSED        CLOSED        RST
      ? server.path="SYN-RECEIVED → CLOSED"
  = open=half-open frame.reset=5
