# The capture begins in the middle of a connection.
# Why: no handshake says who is who or what was agreed: ESTABLISHED is assumed, and offsets begin with the first
# bytes captured. Evidence replaces the assumption once both have sent something new. RFC 9293 3.3.2.
#     time      segment                            client        server        events
  >   0.000     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
      ? client.evidence=assumed server.evidence=assumed handshake.step=- seq=1 next_seq=101 ack=1
      ? direction="client to server"
  <   0.010     P.   1:201 ack 101                 ESTABLISHED   ESTABLISHED   data
      ? seq=1 next_seq=201 ack=101 ack.kind=piggybacked ack.frame=1 ack.delay=0.010
  >   0.011     .    101:101 ack 201               ESTABLISHED   ESTABLISHED   ACK
  >   1.000     F.   101:101 ack 201               FIN-WAIT-1    ESTABLISHED   FIN
      ? teardown.step=1
  <   1.010     F.   201:201 ack 102               FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
      ? teardown.step=2 fin.merged=1
  >   1.011     .    102:102 ack 202               TIME-WAIT     CLOSED        ACK of FIN
  = open="before the capture" close="three segments (merged)" closed_first=client syn_count=0 setup_time=-
  = client.bytes=100 server.bytes=200
  = open_time=- first_fin.merged=1 first_fin.ack_band="none known" frame.first=1 close_time=0.011
