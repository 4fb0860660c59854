package org.laurel.result.web;

import java.util.Arrays;
import org.laurel.platform.Phrase;
import org.laurel.result.CategoryResult.Placed;
import org.laurel.tally.score.Rung;
import org.springframework.stereotype.Component;

/** The words that a page of results needs: what decided a place, and medals. */
@Component("resultWords")
class DecidedBy {

    /** A rung of the chain with what it means: {@code golds: how many jurors put the entry first}. */
    public String decidedBy(Placed placed) {
        String rung = placed.decidedBy();
        if (rung.equals("override")) {
            return Phrase.of("result.category.by-override");
        }
        return Arrays.stream(Rung.Kind.values())
                .filter(kind -> kind.word().equals(rung) || rung.startsWith(kind.word() + ":"))
                .findFirst()
                .map(Phrase::word)
                .orElseGet(() -> Phrase.ofRules("result.why.total." + rung.replace(' ', '-'), rung));
    }

    public String medal(String medal) {
        return Phrase.ofRules("word.medal." + medal, medal);
    }
}
