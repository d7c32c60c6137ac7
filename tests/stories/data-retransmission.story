# A segment is lost and sent again; the ACK is dated from the last copy.
# Why: "how old is what this ACK covers" must not count the retransmission timer as the receiver's delay. RFC 9293
# 3.8.1, Karn's rule in RFC 6298 3.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  >   0.220     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data retransmission
      ? seq=1 next_seq=101
  <   0.225     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
      ? ack.frame=5 ack.delay=0.005
  >   0.230     P.   51:151 ack 1                  ESTABLISHED   ESTABLISHED   data
      ? seq=51 next_seq=151
  = client.bytes=150 close="still open" history=ShADTa
