# A RST in the client's name that the server ignores, and then the client goes on.
# Why: it has the shape of an answer from a host that lost the connection, at a number that was long acknowledged. The
# server drops it (RFC 5961 3.2); we hold the client for gone, until it acknowledges what was sent after that RST.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.030     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  >   0.040     R    50:50 win 0                   CLOSED        ESTABLISHED   RST
      ? reset.accepted=0 verdict="RST outside the window" client.evidence=inferred
  <   0.050     P.   1:51 ack 101                  CLOSED        ESTABLISHED   data
  >   0.060     .    101:101 ack 51                ESTABLISHED   ESTABLISHED   ACK
      ? client.path="CLOSED → ESTABLISHED" client.evidence=observed
  = close="still open"
  = reset_by=- reset_reason=- client.final_state=ESTABLISHED
