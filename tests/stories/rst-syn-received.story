# The client gives up while the SYN-ACK is under way: it meets no socket and draws a RST.
# Why: a RST in SYN-RECEIVED returns a passive opener to LISTEN; the connection never was. RFC 9293 3.10.7.4, figure 5
# note 1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.0045    S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0046    R    1:1                           CLOSED        LISTEN        RST
      ? reset.accepted=1 reset.cause="attempt abandoned" server.path="SYN-RECEIVED → LISTEN"
      ? client.path="SYN-SENT → CLOSED"
  = open=half-open close=- conn_state=RSTO history=ShR
