# A lone RST with SEQ 0 and an ACK: it refuses a SYN that was not captured.
# Why: that is its shape; nobody aborted anything. RFC 9293 3.10.7.1.
@ isn server 0
#     time      segment                            client        server        events
  <   0.000     R.   0:0 ack 1 win 0               CLOSED        CLOSED        RST
      ? reset.cause=refused direction="server to client"
  = open=refused close=- reset_by=server reset_reason=refused
