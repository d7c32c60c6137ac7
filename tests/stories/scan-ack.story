# An ACK scan: an ACK out of the blue, and the RST that says there is no connection.
# Why: the RST has the number that the ACK had. RFC 9293 3.10.7.1; nmap -sA.
#     time      segment                            client        server        events
  >   0.000     .    1:1 ack 1 win 1024            ESTABLISHED   ESTABLISHED   ACK
  <   0.0006    R    1:1 win 0 id 0                CLOSED        CLOSED        RST
      ? reset.cause="no such connection"
  = reset_by=server reset_reason="no such connection"
