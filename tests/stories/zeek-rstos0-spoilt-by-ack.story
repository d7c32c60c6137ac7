# A SYN, an ACK and a RST by the same end are no RSTOS0.
# Why: Zeek's rules for conn_state and history; an A stands between S and R, so it is OTH.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  >   0.010     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     R     1:1                          CLOSED        CLOSED        RST
  = conn_state=OTH history=SAR
