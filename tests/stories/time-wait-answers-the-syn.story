# A port is used again while the server still waits in TIME-WAIT: it answers by its last ACK.
# Why: that is an answer, of an older connection; the client clears it away by a RST, and asks again. RFC 9293 3.5.1, 3.10.7.4.
@ isn client 4999 server 999
#     time      segment                            client        server        events
  >   0.000     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.001     .    1:1 ack 2                     FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
  <   0.002     F.   1:1 ack 2                     FIN-WAIT-2    LAST-ACK      FIN
  >   0.003     .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
  = open="before the capture" close="four segments" closed_first=client
  ~   isn client 4999 server 100000
  <   1.000     S    0:0                           SYN-SENT      LISTEN        SYN
  >   1.001     .    2:2 ack 4294868297            SYN-SENT      LISTEN        challenge ACK
      ? verdict="SYN answered by a bare ACK"
  <   1.0011    R    4294868297:4294868297 win 0   SYN-SENT      LISTEN        RST
  = open="answered by an older connection" close=- reset_by=client reset_reason="reply to an old duplicate" syn_count=1
