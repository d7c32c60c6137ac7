# The capture begins when one FIN has gone by: what it shows first is the other one.
# Why: whether this FIN left ESTABLISHED or CLOSE-WAIT cannot be seen. Figure 5 is followed from the assumption, and
# no state is called observed. RFC 9293 3.6.
#     time      segment                            client        server        events
  >   0.000     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
      ? client.evidence=assumed server.evidence=assumed
  <   0.001     .    1:1 ack 2                     FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
      ? client.evidence=assumed server.evidence=assumed
  = open="before the capture" close=one-sided fin_count=1
