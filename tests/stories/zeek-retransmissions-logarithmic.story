# Ten retransmissions: T twice.
# Why: Zeek's rules for conn_state and history; T is payload that ends where its sender had been, logged at 1, 10,
# 100 ...
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     P.    1:10 ack 1                   ESTABLISHED   ESTABLISHED   data
  >   0.040     P.    1:10 ack 1                   ESTABLISHED   ESTABLISHED   data retransmission
  >   0.050     P.    1:10 ack 1                   ESTABLISHED   ESTABLISHED   data retransmission
  >   0.060     P.    1:10 ack 1                   ESTABLISHED   ESTABLISHED   data retransmission
  >   0.070     P.    1:10 ack 1                   ESTABLISHED   ESTABLISHED   data retransmission
  >   0.080     P.    1:10 ack 1                   ESTABLISHED   ESTABLISHED   data retransmission
  >   0.090     P.    1:10 ack 1                   ESTABLISHED   ESTABLISHED   data retransmission
  >   0.100     P.    1:10 ack 1                   ESTABLISHED   ESTABLISHED   data retransmission
  >   0.110     P.    1:10 ack 1                   ESTABLISHED   ESTABLISHED   data retransmission
  >   0.120     P.    1:10 ack 1                   ESTABLISHED   ESTABLISHED   data retransmission
  >   0.130     P.    1:10 ack 1                   ESTABLISHED   ESTABLISHED   data retransmission
  = conn_state=S1 history=ShADTT
