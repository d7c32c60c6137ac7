# The capture's clock is set back while a connection opens and closes.
# Why: a time below zero is none. Durations across that point are absent, and the row says why. tcpdump issue 146.
#     time      segment                            client        server        events
  >   10.000    S    0:0                           SYN-SENT      LISTEN        SYN
  <   9.900     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   9.950     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
      ? note=-
  >   9.960     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   9.500     F.   1:1 ack 2                     FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
      ? fin.ack_delay=-
  >   9.510     .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
  = open=established close="three segments (merged)" clock_ran_back=1 setup_time=- setup.server_side=- duration=- close_time=-
  = first_fin.ack_delay=- first_fin.ack_band=- open_time=-
