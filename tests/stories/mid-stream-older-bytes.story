# The capture begins in the middle, and then comes a retransmission of what was sent before it.
# Why: an offset before the first captured byte has no number; it must not wrap to 18 quintillion.
#     time      segment                            client        server        events
  >   0.000     .    1:1 ack 1001                  ESTABLISHED   ESTABLISHED   ACK
      ? seq=1
  <   0.001     .    501:1001 ack 1                ESTABLISHED   ESTABLISHED   data retransmission
      ? seq=- next_seq=-
  >   0.002     .    1:1 ack 1001                  ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=duplicate
  <   0.003     .    1001:2001 ack 1               ESTABLISHED   ESTABLISHED   data
  = open="before the capture" close="still open" server.bytes=1000
