# The capture begins with the remains of an older connection, cleared by a RST; then a new SYN opens another.
# Why: what was said of the older one's segments stays as it was said, and nothing of it clings to the new one.
# RFC 9293 3.5.1.
@ isn client 70000 server 80000
#     time      segment                            client        server        events
  <   0.000     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   ACK
      ? seq=1 ack=1 direction="client to server" client.evidence=assumed
  >   0.0001    R    1:1                           CLOSED        CLOSED        RST
      ? reset.accepted=1
  = open="before the capture" close=reset
  ~   isn client 1000 server 5000
  >   1.000     S    0:0                           SYN-SENT      LISTEN        SYN
      ? handshake.step=1 seq=0 direction="client to server"
  <   1.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? handshake.step=2 seq=0 direction="server to client"
  >   1.011     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  = open=established syn_count=1 setup_time=0.011 close="still open" closed_first=-
