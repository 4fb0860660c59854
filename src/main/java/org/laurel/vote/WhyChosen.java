package org.laurel.vote;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.laurel.bundle.VoteCount;
import org.laurel.bundle.VoteSentence;
import org.laurel.edition.Decision;
import org.laurel.platform.Phrase;
import org.laurel.vote.PeoplesChoice.Chosen;

/** Why the public's vote put one entry before or beside the next one, in the reader's language. */
final class WhyChosen {

    private static final Pattern ROUND = Pattern.compile("round (\\d+)");

    /** How the last entry of a shared place came there says nothing about the next place. */
    private static final String SHARED = "shared";

    private WhyChosen() {}

    static String sentence(Decision.ByBallots rules, Chosen first, Chosen second) {
        String unit = word(VoteSentence.unit(rules));
        if (first.place() == second.place()) {
            return Phrase.of("vote.why.shared", first.title(), second.title(), unit, first.votes());
        }
        return VoteCount.addsUp(rules) || first.decidedBy().equals(SHARED)
                ? Phrase.of("vote.why.before", first.title(), second.title(), unit, first.votes(), second.votes())
                : Phrase.of(
                        "vote.why.decided",
                        first.title(),
                        second.title(),
                        unit,
                        first.votes(),
                        second.votes(),
                        word(first.decidedBy()));
    }

    /** What a method compares or decides by; what no language has a word for stays as the method calls it. */
    private static String word(String rule) {
        Matcher round = ROUND.matcher(rule);
        return round.matches()
                ? Phrase.of("vote.why.by.round", round.group(1))
                : Phrase.ofRules("vote.why.by." + rule.toLowerCase(Locale.ROOT).replace(' ', '-'), rule);
    }
}
