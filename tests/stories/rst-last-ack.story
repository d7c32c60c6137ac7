# The server's FIN meets a client that is gone: FIN-WAIT-2 had timed out.
# Why: LAST-ACK ends in a RST instead of an ACK; its SEQ is what the FIN's segment acknowledged. RFC 9293 3.10.7.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.060     .    1:1 ack 2                     FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
  <   70.000    F.   1:1 ack 2                     FIN-WAIT-2    LAST-ACK      FIN
  >   70.001    R    2:2                           CLOSED        CLOSED        RST
      ? reset.accepted=1 reset.cause="no such connection" client.path="FIN-WAIT-2 → CLOSED"
      ? server.path="LAST-ACK → CLOSED"
  = close="reset after FIN" closed_first=client close_wait=69.940
