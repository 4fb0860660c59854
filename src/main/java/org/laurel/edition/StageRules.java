package org.laurel.edition;

import java.util.List;
import org.laurel.tally.score.Criterion;

/** A single stage's rules in a file of their own, with the criteria they are about (none for ballots without any). */
public record StageRules(List<Criterion> criteria, Decision decision) {

    public StageRules {
        criteria = List.copyOf(criteria);
    }
}
