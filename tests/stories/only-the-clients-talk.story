# Only the client's segments of a whole talk.
# Why: what the server sent is known from the client's ACKs: its bytes, and in the end one number more, its FIN. RFC 9293 3.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  >   0.010     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  >   0.030     .    101:101 ack 1449              ESTABLISHED   ESTABLISHED   ACK
      ? verdict="acknowledges what was not seen"
  >   0.040     .    101:101 ack 2897              ESTABLISHED   ESTABLISHED   ACK
      ? verdict=-
  >   0.050     F.   101:101 ack 5793              FIN-WAIT-1    ESTABLISHED   FIN
      ? verdict=-
  >   0.060     .    102:102 ack 5794              FIN-WAIT-1    ESTABLISHED   ACK
  = open=established closed_first=client captured="client only" client.bytes=100 server.bytes=5792 fin_inferred=server
  = client.final_state=TIME-WAIT server.final_state=CLOSED fin_count=1 close_wait=-
