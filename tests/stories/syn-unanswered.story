# Nobody answers: filtered, or nobody there.
# Why: a SYN without SYN-ACK is what a scan and a dead firewall rule look like. RFC 9293 3.8.3.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  >   1.000     S    0:0                           SYN-SENT      LISTEN        SYN retransmission
  >   3.000     S    0:0                           SYN-SENT      LISTEN        SYN retransmission
  = open=unanswered close=- closed_first=- syn_count=3 setup_time=- conn_state=S0 history=S
  = open_time=3 client.segments=3 server.segments=0 client.final_state=SYN-SENT server.final_state=LISTEN
