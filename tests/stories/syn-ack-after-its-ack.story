# The SYN-ACK was captured after the ACK that answers it.
# Why: the handshake is the same. RFC 9293 3.5; capture queues swap neighbours.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  >   0.010020  .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
      ? handshake.step=3
  <   0.010010  S.   0:0 ack 1                     ESTABLISHED   ESTABLISHED   SYN-ACK
      ? handshake.step=2 verdict=- seq=0
  <   0.020     P.   1:11 ack 1                    ESTABLISHED   ESTABLISHED   data
  = open=established close="still open" setup_time=0.01002 setup.server_side=0.01001 setup.client_side=0.00001
