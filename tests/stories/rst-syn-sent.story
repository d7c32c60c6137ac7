# Refused: nobody listens on that port.
# Why: a RST that acknowledges the SYN ends SYN-SENT. It is an answer, not an abort; nothing was ever open.
# RFC 9293 3.10.7.1, 3.10.7.3.
@ isn server 0
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.001     R.   0:0 ack 1                     CLOSED        CLOSED        RST
      ? reset.cause=refused reset.accepted=1 handshake.step=- teardown.step=- client.path="SYN-SENT → CLOSED"
      ? phase=closed
  = open=refused close=- closed_first=- setup_time=- conn_state=REJ history=Sr
  = reset_by=server reset_reason=refused open_time=0.001 close.number=-
