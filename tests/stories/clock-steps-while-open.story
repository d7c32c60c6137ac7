# The clock is set back by an hour between the handshake and the close.
# Why: what was measured before and after is right; only what lies across is not.
#     time      segment                            client        server        events
  >   4000.000    S    0:0                         SYN-SENT      LISTEN        SYN
  <   4000.010    S.   0:0 ack 1                   SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   4000.0101    .    1:1 ack 1                  ESTABLISHED   ESTABLISHED   handshake ACK
  >   400.000   P.   1:11 ack 1                    ESTABLISHED   ESTABLISHED   data
  <   400.001   .    1:1 ack 11                    ESTABLISHED   ESTABLISHED   ACK
  >   401.000   F.   11:11 ack 1                   FIN-WAIT-1    ESTABLISHED   FIN
  <   401.001   F.   1:1 ack 12                    FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  >   401.002   .    12:12 ack 2                   TIME-WAIT     CLOSED        ACK of FIN
  = setup_time=0.0101 duration=- close_time=0.002 clock_ran_back=1 first_fin.ack_delay=0.001
