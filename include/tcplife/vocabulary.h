/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The words of tcplife: every enumeration, each symbol born together with the text that people read.
 *
 * The texts are what columns, display filters and documents show; changing one changes the product.
 */
#ifndef TCPLIFE_VOCABULARY_H
#define TCPLIFE_VOCABULARY_H

/* RFC 9293 section 3.3.2, spelled as there. UNKNOWN: nothing captured yet tells. */
#define TCPLIFE_STATES(X)                                                                          \
    X(TCPLIFE_STATE_UNKNOWN, "unknown")                                                            \
    X(TCPLIFE_CLOSED, "CLOSED")                                                                    \
    X(TCPLIFE_LISTEN, "LISTEN")                                                                    \
    X(TCPLIFE_SYN_SENT, "SYN-SENT")                                                                \
    X(TCPLIFE_SYN_RECEIVED, "SYN-RECEIVED")                                                        \
    X(TCPLIFE_ESTABLISHED, "ESTABLISHED")                                                          \
    X(TCPLIFE_FIN_WAIT_1, "FIN-WAIT-1")                                                            \
    X(TCPLIFE_FIN_WAIT_2, "FIN-WAIT-2")                                                            \
    X(TCPLIFE_CLOSE_WAIT, "CLOSE-WAIT")                                                            \
    X(TCPLIFE_CLOSING, "CLOSING")                                                                  \
    X(TCPLIFE_LAST_ACK, "LAST-ACK")                                                                \
    X(TCPLIFE_TIME_WAIT, "TIME-WAIT")

/* How a state is known. */
#define TCPLIFE_EVIDENCES(X)                                                                       \
    X(TCPLIFE_ASSUMED, "assumed")   /* no handshake in the capture, or nothing sent yet */         \
    X(TCPLIFE_INFERRED, "inferred") /* by an arrow of figure 5 that owes no reply */               \
    X(TCPLIFE_OBSERVED, "observed") /* the endpoint itself sent what proves it */

#define TCPLIFE_PHASES(X)                                                                          \
    X(TCPLIFE_OPENING, "opening")                                                                  \
    X(TCPLIFE_OPEN, "open")                                                                        \
    X(TCPLIFE_CLOSING_DOWN, "closing")                                                             \
    X(TCPLIFE_CLOSED_DOWN, "closed")

#define TCPLIFE_DIRECTIONS(X)                                                                      \
    X(TCPLIFE_CLIENT_TO_SERVER, "client to server")                                                \
    X(TCPLIFE_SERVER_TO_CLIENT, "server to client")

/* What a segment is; a segment may be several (FIN with data and the handshake's ACK). At most 32. */
#define TCPLIFE_EVENTS(X)                                                                          \
    X(TCPLIFE_EVENT_SYN, "SYN")                                                                    \
    X(TCPLIFE_EVENT_SYN_ACK, "SYN-ACK")                                                            \
    X(TCPLIFE_EVENT_HANDSHAKE_ACK, "handshake ACK")                                                \
    X(TCPLIFE_EVENT_DATA, "data")                                                                  \
    X(TCPLIFE_EVENT_ACK, "ACK")                                                                    \
    X(TCPLIFE_EVENT_FIN, "FIN")                                                                    \
    X(TCPLIFE_EVENT_RST, "RST")                                                                    \
    X(TCPLIFE_EVENT_ACK_OF_FIN, "ACK of FIN")                                                      \
    X(TCPLIFE_EVENT_WINDOW_PROBE, "window probe")                                                  \
    X(TCPLIFE_EVENT_KEEP_ALIVE, "keep-alive")                                                      \
    X(TCPLIFE_EVENT_CHALLENGE_ACK, "challenge ACK")                                                \
    X(TCPLIFE_EVENT_SYN_AGAIN, "SYN retransmission")                                               \
    X(TCPLIFE_EVENT_SYN_ACK_AGAIN, "SYN-ACK retransmission")                                       \
    X(TCPLIFE_EVENT_DATA_AGAIN, "data retransmission")                                             \
    X(TCPLIFE_EVENT_FIN_AGAIN, "FIN retransmission")                                               \
    X(TCPLIFE_EVENT_RST_AGAIN, "RST repeated")                                                     \
    X(TCPLIFE_EVENT_COPY, "copy")

/* Why an ACK came when it came. */
#define TCPLIFE_ACK_KINDS(X)                                                                       \
    X(TCPLIFE_ACK_NONE, "none")                                                                    \
    X(TCPLIFE_ACK_IMMEDIATE, "immediate")                                                          \
    X(TCPLIFE_ACK_EVERY_SECOND, "every second segment")                                            \
    X(TCPLIFE_ACK_DELAYED, "delayed")                                                              \
    X(TCPLIFE_ACK_PIGGYBACKED, "piggybacked")                                                      \
    X(TCPLIFE_ACK_DUPLICATE, "duplicate")                                                          \
    X(TCPLIFE_ACK_WINDOW_UPDATE, "window update")

#define TCPLIFE_RESET_CAUSES(X)                                                                    \
    X(TCPLIFE_RESET_NONE, "none")                                                                  \
    X(TCPLIFE_RESET_REFUSED, "refused")                                                            \
    X(TCPLIFE_RESET_ABANDONED, "attempt abandoned")                                                \
    X(TCPLIFE_RESET_ABORTED, "aborted")                                                            \
    X(TCPLIFE_RESET_UNREAD_DATA, "unread data")                                                    \
    X(TCPLIFE_RESET_DATA_AFTER_CLOSE, "data after close")                                          \
    X(TCPLIFE_RESET_NO_CONNECTION, "no such connection")                                           \
    X(TCPLIFE_RESET_OLD_DUPLICATE, "reply to an old duplicate")                                    \
    X(TCPLIFE_RESET_OUT_OF_WINDOW, "out of window")                                                \
    X(TCPLIFE_RESET_TIMED_OUT, "timed out")

/* Why a segment changed nothing, or what rule it breaks. tcplife_verdict_sections[] names the rule. */
#define TCPLIFE_VERDICTS(X)                                                                        \
    X(TCPLIFE_VERDICT_NONE, "none", "")                                                            \
    X(TCPLIFE_VERDICT_COPY, "captured twice", "")                                                  \
    X(TCPLIFE_VERDICT_OUT_OF_WINDOW, "outside the window", "RFC 9293 3.10.7.4")                    \
    X(TCPLIFE_VERDICT_SYN_IN_CONNECTION, "SYN inside the connection", "RFC 5961 4.2")              \
    X(TCPLIFE_VERDICT_RST_OUT_OF_WINDOW, "RST outside the window", "RFC 9293 3.10.7.4")            \
    X(TCPLIFE_VERDICT_RST_NOT_EXACT, "RST not at the expected sequence number", "RFC 5961 3.2")    \
    X(TCPLIFE_VERDICT_RST_OF_OLD_ACK, "RST refuses an old ACK", "RFC 9293 3.5.2")                  \
    X(TCPLIFE_VERDICT_RST_NOT_OF_SYN, "RST does not acknowledge the SYN", "RFC 9293 3.10.7.3")     \
    X(TCPLIFE_VERDICT_SYN_ACK_NOT_OF_SYN, "SYN-ACK does not acknowledge the SYN",                  \
      "RFC 9293 3.10.7.3")                                                                         \
    X(TCPLIFE_VERDICT_ACK_OF_UNSENT, "acknowledges what was not seen", "RFC 9293 3.10.7.4")        \
    X(TCPLIFE_VERDICT_BARE_ACK_TO_SYN, "SYN answered by a bare ACK", "RFC 9293 3.5.1")             \
    X(TCPLIFE_VERDICT_NO_ACK_FLAG, "no ACK flag", "RFC 9293 3.10.7.4")                             \
    X(TCPLIFE_VERDICT_IMPOSSIBLE_FLAGS, "impossible flags", "RFC 9293 3.1")                        \
    X(TCPLIFE_VERDICT_DATA_AFTER_FIN, "data after its own FIN", "RFC 9293 3.10.4")                 \
    X(TCPLIFE_VERDICT_FIN_BELOW_DATA, "FIN below its own data", "RFC 9293 3.10.4")                 \
    X(TCPLIFE_VERDICT_AFTER_CLOSE, "the connection is gone", "RFC 9293 3.10.7.1")                  \
    X(TCPLIFE_VERDICT_HEADER_TOO_SHORT, "data offset below 5", "RFC 9293 3.1")                     \
    X(TCPLIFE_VERDICT_HEADER_TOO_LONG, "data offset beyond the segment", "RFC 9293 3.1")           \
    X(TCPLIFE_VERDICT_HEADER_CUT, "header cut by the capture", "RFC 9293 3.1")

/* How the connection opened. */
#define TCPLIFE_OPENS(X)                                                                           \
    X(TCPLIFE_OPEN_BEFORE_CAPTURE, "before the capture")                                           \
    X(TCPLIFE_OPEN_ESTABLISHED, "established")                                                     \
    X(TCPLIFE_OPEN_SIMULTANEOUS, "simultaneous")                                                   \
    X(TCPLIFE_OPEN_FAST, "fast open")                                                              \
    X(TCPLIFE_OPEN_REFUSED, "refused")                                                             \
    X(TCPLIFE_OPEN_UNANSWERED, "unanswered")                                                       \
    X(TCPLIFE_OPEN_UNREACHABLE, "unreachable") /* an ICMP error answered the SYN */                \
    X(TCPLIFE_OPEN_HALF, "half-open")                                                              \
    X(TCPLIFE_OPEN_SYN_ACK_ONLY, "SYN-ACK only")                                                   \
    X(TCPLIFE_OPEN_OLD_ANSWER, "answered by an older connection") /* a bare ACK, RFC 9293 3.5.1 */ \
    X(TCPLIFE_OPEN_WRONG_ANSWER, "answered wrongly") /* by what does not acknowledge the SYN */    \
    X(TCPLIFE_OPEN_NONE_SEEN, "none seen") /* nothing captured shows that there was a connection */

/* What became of TCP Fast Open, RFC 7413. NONE: not tried. */
#define TCPLIFE_FAST_OPENS(X)                                                                      \
    X(TCPLIFE_FAST_OPEN_NONE, "none")                                                              \
    X(TCPLIFE_FAST_OPEN_COOKIE_REQUESTED, "cookie requested")                                      \
    X(TCPLIFE_FAST_OPEN_DATA_SENT, "data in the SYN, not accepted")                                \
    X(TCPLIFE_FAST_OPEN_DATA_ACCEPTED, "data in the SYN, accepted")

/* What the handshake agreed on ECN, RFC 3168 section 6.1.1. NONE: not asked for. */
#define TCPLIFE_ECNS(X)                                                                            \
    X(TCPLIFE_ECN_NONE, "none")                                                                    \
    X(TCPLIFE_ECN_REQUESTED, "requested")                                                          \
    X(TCPLIFE_ECN_REFUSED, "refused")                                                              \
    X(TCPLIFE_ECN_AGREED, "agreed")

/* How the connection closed. NONE: it never opened, so there was nothing to close. */
#define TCPLIFE_CLOSES(X)                                                                          \
    X(TCPLIFE_CLOSE_NONE, "none")                                                                  \
    X(TCPLIFE_CLOSE_STILL_OPEN, "still open")                                                      \
    X(TCPLIFE_CLOSE_ONE_SIDED, "one-sided")                                                        \
    X(TCPLIFE_CLOSE_THREE_SEGMENTS, "three segments (merged)")                                     \
    X(TCPLIFE_CLOSE_FOUR_SEGMENTS, "four segments")                                                \
    X(TCPLIFE_CLOSE_SIMULTANEOUS, "simultaneous")                                                  \
    X(TCPLIFE_CLOSE_HALF_CLOSE, "half-close")                                                      \
    X(TCPLIFE_CLOSE_RESET, "reset")                                                                \
    X(TCPLIFE_CLOSE_RESET_AFTER_FIN, "reset after FIN")                                            \
    X(TCPLIFE_CLOSE_NOT_CAPTURED, "not captured") /* a later connection shows that it has ended */

#define TCPLIFE_CLOSERS(X)                                                                         \
    X(TCPLIFE_CLOSER_NONE, "none")                                                                 \
    X(TCPLIFE_CLOSER_CLIENT, "client")                                                             \
    X(TCPLIFE_CLOSER_SERVER, "server")                                                             \
    X(TCPLIFE_CLOSER_BOTH, "both")

/* Of which end alone segments were captured, though the other one spoke, too. */
#define TCPLIFE_DIRECTIONS_CAPTURED(X)                                                             \
    X(TCPLIFE_CAPTURED_CLIENT, "client only")                                                      \
    X(TCPLIFE_CAPTURED_SERVER, "server only")

#define TCPLIFE_SYMBOL(symbol, ...) symbol,
enum tcplife_state { TCPLIFE_STATES(TCPLIFE_SYMBOL) TCPLIFE_STATE_COUNT };
enum tcplife_evidence { TCPLIFE_EVIDENCES(TCPLIFE_SYMBOL) TCPLIFE_EVIDENCE_COUNT };
enum tcplife_phase { TCPLIFE_PHASES(TCPLIFE_SYMBOL) TCPLIFE_PHASE_COUNT };
enum tcplife_direction { TCPLIFE_DIRECTIONS(TCPLIFE_SYMBOL) TCPLIFE_DIRECTION_COUNT };
enum tcplife_event { TCPLIFE_EVENTS(TCPLIFE_SYMBOL) TCPLIFE_EVENT_COUNT };
enum tcplife_ack_kind { TCPLIFE_ACK_KINDS(TCPLIFE_SYMBOL) TCPLIFE_ACK_KIND_COUNT };
enum tcplife_reset_cause { TCPLIFE_RESET_CAUSES(TCPLIFE_SYMBOL) TCPLIFE_RESET_CAUSE_COUNT };
enum tcplife_verdict { TCPLIFE_VERDICTS(TCPLIFE_SYMBOL) TCPLIFE_VERDICT_COUNT };
enum tcplife_open { TCPLIFE_OPENS(TCPLIFE_SYMBOL) TCPLIFE_OPEN_COUNT };
enum tcplife_fast_open { TCPLIFE_FAST_OPENS(TCPLIFE_SYMBOL) TCPLIFE_FAST_OPEN_COUNT };
enum tcplife_ecn { TCPLIFE_ECNS(TCPLIFE_SYMBOL) TCPLIFE_ECN_COUNT };
enum tcplife_close { TCPLIFE_CLOSES(TCPLIFE_SYMBOL) TCPLIFE_CLOSE_COUNT };
enum tcplife_closer { TCPLIFE_CLOSERS(TCPLIFE_SYMBOL) TCPLIFE_CLOSER_COUNT };
enum tcplife_captured { TCPLIFE_DIRECTIONS_CAPTURED(TCPLIFE_SYMBOL) TCPLIFE_CAPTURED_COUNT };
#undef TCPLIFE_SYMBOL

/* Texts, indexed by the enumerations above; static storage. */
extern const char *const tcplife_state_names[TCPLIFE_STATE_COUNT];
extern const char *const tcplife_evidence_names[TCPLIFE_EVIDENCE_COUNT];
extern const char *const tcplife_phase_names[TCPLIFE_PHASE_COUNT];
extern const char *const tcplife_direction_names[TCPLIFE_DIRECTION_COUNT];
extern const char *const tcplife_event_names[TCPLIFE_EVENT_COUNT];
extern const char *const tcplife_ack_kind_names[TCPLIFE_ACK_KIND_COUNT];
extern const char *const tcplife_reset_cause_names[TCPLIFE_RESET_CAUSE_COUNT];
extern const char *const tcplife_verdict_names[TCPLIFE_VERDICT_COUNT];
extern const char *const tcplife_verdict_sections[TCPLIFE_VERDICT_COUNT]; /* "" where no RFC rules */
extern const char *const tcplife_open_names[TCPLIFE_OPEN_COUNT];
extern const char *const tcplife_fast_open_names[TCPLIFE_FAST_OPEN_COUNT];
extern const char *const tcplife_ecn_names[TCPLIFE_ECN_COUNT];
extern const char *const tcplife_close_names[TCPLIFE_CLOSE_COUNT];
extern const char *const tcplife_closer_names[TCPLIFE_CLOSER_COUNT];
extern const char *const tcplife_captured_names[TCPLIFE_CAPTURED_COUNT];

#endif
