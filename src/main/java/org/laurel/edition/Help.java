package org.laurel.edition;

import java.util.List;

/** What a juror reads beside a criterion: the question it asks and what to look for in each band of the scale. */
public record Help(String question, List<Band> bands) {

    public static final Help NONE = new Help("", List.of());

    public Help {
        bands = List.copyOf(bands);
    }
}
