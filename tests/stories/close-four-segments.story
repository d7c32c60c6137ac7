# The close of the textbook: FIN, ACK, FIN, ACK.
# Why: the passive side acknowledges at once and closes in its own time; how long it stays in CLOSE-WAIT, and the
# other in FIN-WAIT-2, is what people look for. RFC 9293 3.6, figure 12.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     P.   1:201 ack 101                 ESTABLISHED   ESTABLISHED   data
  >   0.022     .    101:101 ack 201               ESTABLISHED   ESTABLISHED   ACK
  >   1.000     F.   101:101 ack 201               FIN-WAIT-1    ESTABLISHED   FIN
      ? teardown.step=1 fin.merged=0 client.path="ESTABLISHED → FIN-WAIT-1" client.evidence=observed phase=closing
      ? seq=101 next_seq=102
  <   1.040     .    201:201 ack 102               FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
      ? teardown.step=2 fin.ack_delay=0.040 client.evidence=inferred server.evidence=observed ack=102
  <   3.000     F.   201:201 ack 102               FIN-WAIT-2    LAST-ACK      FIN
      ? teardown.step=3 server.path="CLOSE-WAIT → LAST-ACK" fin.ack_delay=- server.evidence=observed
  >   3.001     .    102:102 ack 202               TIME-WAIT     CLOSED        ACK of FIN
      ? teardown.step=4 fin.ack_delay=0.001 client.evidence=observed server.evidence=inferred phase=closed
  = close="four segments" closed_first=client fin_count=2 close_wait=1.960 fin_wait_2=1.961 duration=3.001
  = client.bytes=100 server.bytes=200 conn_state=SF history=ShADdFaf
  = frame.syn=1 frame.syn_ack=2 frame.handshake_ack=3 frame.fin=7 frame.fin_ack=8 frame.second_fin=9 frame.last_ack=10 frame.reset=-
  = first_fin.merged=0 first_fin.ack_delay=0.040 first_fin.ack_band="none known" close_time=2.001 close.number=4 open.number=1
