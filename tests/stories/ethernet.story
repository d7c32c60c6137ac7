# A short life over Ethernet.
# Why: what lies below IP is none of our business. RFC 894.
@ link ethernet
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     R.   1:1 ack 101                   CLOSED        CLOSED        RST
  = close=reset closed_first=server
