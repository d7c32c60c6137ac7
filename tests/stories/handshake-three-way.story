# The three-way handshake, and nothing else.
# Why: every other story begins with it. The third segment is what proves that the client heard the SYN-ACK; that the
# server heard the third one is believed, since no reply is owed. RFC 9293 3.5, figure 6.
#     time      segment                            client        server        events
  >   0.000     S    0:0 scale 7                   SYN-SENT      LISTEN        SYN
      ? handshake.step=1 teardown.step=- client.evidence=observed server.evidence=assumed direction="client to server"
      ? seq=0 next_seq=1 ack=- phase=opening
  <   0.010     S.   0:0 ack 1 scale 7             SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? handshake.step=2 server.evidence=observed direction="server to client" seq=0 next_seq=1 ack=1
      ? server.path="LISTEN → SYN-RECEIVED" client.path=- phase=opening
  >   0.0105    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
      ? handshake.step=3 client.evidence=observed server.evidence=inferred seq=1 next_seq=1 ack=1 phase=open
      ? client.path="SYN-SENT → ESTABLISHED" server.path="SYN-RECEIVED → ESTABLISHED"
  = open=established close="still open" setup_time=0.0105 setup.server_side=0.010 setup.client_side=0.0005
  = syn_count=1 fin_count=0 client.bytes=0 server.bytes=0 conn_state=S1 history=ShA
