# A FIN scan: a FIN without ACK at a closed port.
# Why: the RST answers a segment of a connection that nobody has; nothing was open. RFC 9293 3.10.7.1; nmap -sF.
@ isn server 0
#     time      segment                            client        server        events
  >   0.000     F    1:1 win 1024                  FIN-WAIT-1    ESTABLISHED   FIN
      ? verdict="no ACK flag"
  <   0.0006    R.   0:0 ack 2 win 0 id 0          CLOSED        CLOSED        RST
      ? reset.cause="no such connection" reset.accepted=1
  = open="none seen" close=- closed_first=- reset_by=server reset_reason="no such connection"
