# FIN, PSH and URG without ACK, out of the blue: an Xmas scan.
# Why: whoever sent it has closed nothing that was open, as far as anybody saw: no state may be called observed.
# RFC 9293 3.10.7.4 (fifth).
#     time      segment                            client        server        events
  >   0.000     FPU  1:1                           FIN-WAIT-1    ESTABLISHED   FIN
      ? verdict="no ACK flag" client.evidence=assumed server.evidence=assumed
  <   0.001     R.   0:0 ack 2                     CLOSED        CLOSED        RST
  = open="before the capture"
