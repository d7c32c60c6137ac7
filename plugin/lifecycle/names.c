/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The texts of the vocabulary, out of the same lists as its symbols. */
#include "tcplife/vocabulary.h"

#define TEXT(symbol, text) [symbol] = text,
#define TEXT_OF_THREE(symbol, text, section) [symbol] = text,
#define SECTION(symbol, text, section) [symbol] = section,

const char *const tcplife_state_names[TCPLIFE_STATE_COUNT] = {TCPLIFE_STATES(TEXT)};
const char *const tcplife_evidence_names[TCPLIFE_EVIDENCE_COUNT] = {TCPLIFE_EVIDENCES(TEXT)};
const char *const tcplife_phase_names[TCPLIFE_PHASE_COUNT] = {TCPLIFE_PHASES(TEXT)};
const char *const tcplife_direction_names[TCPLIFE_DIRECTION_COUNT] = {TCPLIFE_DIRECTIONS(TEXT)};
const char *const tcplife_event_names[TCPLIFE_EVENT_COUNT] = {TCPLIFE_EVENTS(TEXT)};
const char *const tcplife_ack_kind_names[TCPLIFE_ACK_KIND_COUNT] = {TCPLIFE_ACK_KINDS(TEXT)};
const char *const tcplife_reset_cause_names[TCPLIFE_RESET_CAUSE_COUNT] = {TCPLIFE_RESET_CAUSES(TEXT)};
const char *const tcplife_verdict_names[TCPLIFE_VERDICT_COUNT] = {TCPLIFE_VERDICTS(TEXT_OF_THREE)};
const char *const tcplife_verdict_sections[TCPLIFE_VERDICT_COUNT] = {TCPLIFE_VERDICTS(SECTION)};
const char *const tcplife_open_names[TCPLIFE_OPEN_COUNT] = {TCPLIFE_OPENS(TEXT)};
const char *const tcplife_fast_open_names[TCPLIFE_FAST_OPEN_COUNT] = {TCPLIFE_FAST_OPENS(TEXT)};
const char *const tcplife_ecn_names[TCPLIFE_ECN_COUNT] = {TCPLIFE_ECNS(TEXT)};
const char *const tcplife_close_names[TCPLIFE_CLOSE_COUNT] = {TCPLIFE_CLOSES(TEXT)};
const char *const tcplife_closer_names[TCPLIFE_CLOSER_COUNT] = {TCPLIFE_CLOSERS(TEXT)};
const char *const tcplife_captured_names[TCPLIFE_CAPTURED_COUNT] = {TCPLIFE_DIRECTIONS_CAPTURED(TEXT)};
