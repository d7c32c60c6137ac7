# Only the client's segments: a RST in its name, and it goes on.
# Why: it acknowledges new data and closes after that; a closed socket does neither. The server was not captured, so its silence says
# nothing. RFC 5961 3, forged RSTs.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  >   0.040     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.100     P.   1:51 ack 1                    ESTABLISHED   ESTABLISHED   data
  >   0.120     R    51:51 win 0                   CLOSED        CLOSED        RST
  >   0.160     .    51:51 ack 501                 ESTABLISHED   ESTABLISHED   ACK
  >   0.200     P.   51:71 ack 501                 ESTABLISHED   ESTABLISHED   data
  >   0.250     F.   71:71 ack 521                 FIN-WAIT-1    ESTABLISHED   FIN
  >   0.310     .    72:72 ack 522                 FIN-WAIT-1    ESTABLISHED   ACK
  = close="not captured" closed_first=client reset_by=- client.bytes=70 server.bytes=520
