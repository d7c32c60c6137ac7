# A refused SYN on "any": both segments twice, and Linux gives a RST no identification.
# Why: the SYN shows that this capture sees things twice; then so does it the RST.
@ isn server 0
#     time      segment                            client        server        events
  >   0.000000  S    0:0 id 7                      SYN-SENT      LISTEN        SYN
  >   0.000004  S    0:0 id 7                      SYN-SENT      LISTEN        copy
  <   0.000010  R.   0:0 ack 1 win 0 id 0          CLOSED        CLOSED        RST
  <   0.000014  R.   0:0 ack 1 win 0 id 0          CLOSED        CLOSED        copy
      ? verdict="captured twice"
  = open=refused syn_count=1 reset_by=server
