# A SYN-ACK without a SYN: backscatter, or a capture of one direction.
# Why: its sender is the server, who has heard somebody's SYN; more the capture does not tell. RFC 9293 3.10.7.2.
#     time      segment                            client        server        events
  <   0.000     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? handshake.step=2 direction="server to client" server.evidence=observed client.evidence=inferred
  = open="SYN-ACK only" close=- conn_state=OTH history=H
