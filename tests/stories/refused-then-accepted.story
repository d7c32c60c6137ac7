# Refused, and tried again under the same number: by then the server listens.
# Why: some clients repeat a refused SYN; it is one attempt, and in the end it opens. RFC 9293 3.5.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.001     R.   0:0 ack 1                     CLOSED        CLOSED        RST
      ? reset.cause=refused
  >   0.500     S    0:0                           SYN-SENT      CLOSED        SYN retransmission
      ? client.path="CLOSED → SYN-SENT"
  <   0.501     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? server.path="CLOSED → LISTEN → SYN-RECEIVED"
  >   0.502     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
      ? verdict=-
  = open=established close="still open" syn_count=2 setup_time=0.502 frame.reset=-
  = reset_by=- reset_reason=- open_time=0.502
