# In SYN-SENT, an ACK of what the server never sent.
# Why: it proves no handshake; only an ACK that fits the SYN-ACK does. RFC 9293 3.10.7.3, 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.011     .    1:1 ack 500000                SYN-SENT      SYN-RECEIVED  ACK
      ? verdict="acknowledges what was not seen" client.path=- handshake.step=-
  >   0.012     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
      ? handshake.step=3 client.evidence=observed
  = open=established setup_time=0.012
