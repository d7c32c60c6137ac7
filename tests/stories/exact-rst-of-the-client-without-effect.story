# A RST in the client's name; the client goes on, and the server answers it.
# Why: whoever sent it: the server acknowledges bytes that came after the RST, so it was not closed, and nor was the client. RFC 5961 3.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:51 ack 1                    ESTABLISHED   ESTABLISHED   data
  <   0.025     P.   1:101 ack 51                  ESTABLISHED   ESTABLISHED   data
  >   0.030     R.   51:51 ack 101 id 9            CLOSED        CLOSED        RST
  >   0.050     P.   51:61 ack 101                 CLOSED        CLOSED        data
  <   0.060     .    101:101 ack 61                ESTABLISHED   ESTABLISHED   ACK
  >   0.070     F.   61:61 ack 101                 FIN-WAIT-1    ESTABLISHED   FIN
  = close=one-sided closed_first=client reset_by=- client.bytes=60
