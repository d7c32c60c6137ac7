# The client aborts an open connection.
# Why: no FIN from anybody: an abort, not a close. RFC 9293 3.10.5 (ABORT), 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.025     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  >   0.030     R.   101:101 ack 1                 CLOSED        CLOSED        RST
      ? reset.accepted=1 reset.cause=aborted client.path="ESTABLISHED → CLOSED" server.path="ESTABLISHED → CLOSED"
      ? client.evidence=observed server.evidence=inferred teardown.step=-
  = close=reset closed_first=client fin_count=0 conn_state=RSTO history=ShADaR
