# An ACK of bytes that were not captured.
# Why: Zeek's rules for conn_state and history; G belongs to the sender of what is missing, and stands behind the
# letter of the ACK that told.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     P.    101:201 ack 1                ESTABLISHED   ESTABLISHED   data
  <   0.040     .     1:1 ack 201                  ESTABLISHED   ESTABLISHED   ACK
  = conn_state=S1 history=ShADaG
