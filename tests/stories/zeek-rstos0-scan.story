# Zeek's RSTOS0: SYN, then RST from the same end, and nothing from the other.
# Why: Zeek's rules for conn_state and history; the history is S, then R, with none of HAFGIQ between.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  >   0.010     R     1:1                          CLOSED        LISTEN        RST
  = conn_state=RSTOS0 history=SR
  = closed_first=- reset_by=client reset_reason="attempt abandoned" close=-
