package org.laurel.board.web;

/** What a screen shows, as every browser before it gets it: made once, sent to all. */
record Rendered(int moves, String html) {}
