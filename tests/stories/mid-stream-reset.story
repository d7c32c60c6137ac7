# All that the capture has is a RST.
# Why: its sender is gone, and so is the connection, whoever listens. RFC 9293 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     R.   1:1 ack 1                     CLOSED        CLOSED        RST
      ? reset.accepted=1
  = open="before the capture" close=reset
