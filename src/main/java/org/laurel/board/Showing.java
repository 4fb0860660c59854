package org.laurel.board;

/**
 * What a board shows now.
 *
 * @param moves how often it was moved; the greater of two is the newer
 * @param position of the slide, from 0
 * @param of how many slides there are
 */
public record Showing(Show show, int moves, int position, int of, Slide slide) {

    public boolean isFirst() {
        return position == 0;
    }

    public boolean isLast() {
        return position == of - 1;
    }
}
