package org.laurel.board.web;

import org.laurel.board.Show;

/** What one hall looks at. */
record Screen(String edition, Show show) {}
