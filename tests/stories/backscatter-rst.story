# A lone RST without ACK: an answer to somebody who forged this address.
# Why: nothing shows a connection. RFC 9293 3.10.7.1.
@ server 192.0.2.2:80
#     time      segment                            client        server        events
  <   0.000     R    1:1 win 0                     CLOSED        CLOSED        RST
      ? reset.cause="no such connection" direction="server to client"
  = open="none seen" close=- closed_first=- reset_by=server reset_reason="no such connection"
