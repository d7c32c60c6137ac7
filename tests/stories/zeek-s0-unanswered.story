# Zeek's S0: a SYN that nobody answers, three times.
# Why: Zeek's rules for conn_state and history; each letter once per side: a repeated SYN with the same SEQ is one
# S.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  >   0.010     S     0:0                          SYN-SENT      LISTEN        SYN retransmission
  >   0.020     S     0:0                          SYN-SENT      LISTEN        SYN retransmission
  = conn_state=S0 history=S
