# The server aborts an open connection that it never got data on.
# Why: the same from the other side; no unread data can be the reason. RFC 9293 3.10.5.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   0.030     R.   1:1 ack 1                     CLOSED        CLOSED        RST
      ? reset.accepted=1 reset.cause=aborted client.evidence=inferred server.evidence=observed
  = close=reset closed_first=server conn_state=RSTR history=ShAr
  = reset_by=server reset_reason=aborted frame.first=1 close_time=- client.final_state=CLOSED server.final_state=CLOSED
