package org.laurel.tally.score;

import java.util.List;
import java.util.Optional;

/**
 * What a round of scores came to: who is placed where and why, or what keeps it from being known.
 *
 * @param tiers the places, best first: 1, 2, 2, 4; empty while {@link #blocked()}
 * @param standings each placed entry, in the order of places and then of ids
 * @param comparisons for each two neighbours in that order, what put the one before the other
 * @param unplaced entries without a place, each with the reason
 * @param advancing who goes on, in the order of places; empty without a cut
 * @param openTies ties that wait for the chair or for the seed of the lots; the entries share the place meanwhile
 * @param questions what a person has to decide before the result can stand
 * @param warnings what a person should know
 * @param gaps what is missing while nothing may be tallied, by juror and entry
 * @param undecided jurors whose sheets do not yet say whom they put first, second, third
 * @param working the numbers on the way
 */
public record Standings(
        List<Tier> tiers,
        List<Standing> standings,
        List<Comparison> comparisons,
        List<Unplaced> unplaced,
        List<String> advancing,
        List<OpenTie> openTies,
        List<String> questions,
        List<String> warnings,
        List<Gap> gaps,
        List<Undecided> undecided,
        Working working) {

    public Standings {
        tiers = List.copyOf(tiers);
        standings = List.copyOf(standings);
        comparisons = List.copyOf(comparisons);
        unplaced = List.copyOf(unplaced);
        advancing = List.copyOf(advancing);
        openTies = List.copyOf(openTies);
        questions = List.copyOf(questions);
        warnings = List.copyOf(warnings);
        gaps = List.copyOf(gaps);
        undecided = List.copyOf(undecided);
    }

    /** Whether nothing could be tallied: something is missing, or a juror has not decided. */
    public boolean blocked() {
        return !gaps.isEmpty() || !undecided.isEmpty();
    }

    /** Whether the places can stand as they are. */
    public boolean settled() {
        return !blocked() && openTies.isEmpty() && questions.isEmpty();
    }

    public Optional<Standing> of(String entry) {
        return standings.stream().filter(each -> each.entry().equals(entry)).findFirst();
    }

    /** One place and the entries on it, in the order of their ids. */
    public record Tier(int place, List<String> entries) {
        public Tier {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One placed entry.
     *
     * @param value the total as a decimal, at the rules' rounding; beyond six places only for the eye
     * @param exact the total as it was compared: a whole number or a fraction such as 451/6
     * @param medal the medal's word, if it has one
     * @param decidedBy the rung that gave it this place: the total's name, a rung's word, or shared
     * @param sheets how many sheets count for it
     */
    public record Standing(
            int place,
            String entry,
            String value,
            String exact,
            Optional<String> medal,
            String decidedBy,
            int sheets) {}

    /** Why one entry stands before another, or beside it: the values compared, the last one decisive. */
    public record Comparison(String first, String second, boolean shared, List<Step> steps, String sentence) {
        public Comparison {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One value of both, as it was compared.
     *
     * @param kind of the rung; the total that places the entries is {@link Rung.Kind#POINTS}, whatever its name
     * @param rung what was compared, by the name that a sentence has: {@code golds}, {@code 3rd places}, a criterion's id
     */
    public record Step(Rung.Kind kind, String rung, String first, String second) {}

    /** An entry that has no place, and why. */
    public record Unplaced(String entry, String reason) {}

    /** Entries that the chain leaves to the chair or to lots not drawn yet, for the places from {@code place} on. */
    public record OpenTie(int place, List<String> entries, String sentence) {
        public OpenTie {
            entries = List.copyOf(entries);
        }
    }

    /** What one juror still owes for one entry. */
    public record Gap(String juror, String entry, List<String> criteria) {
        public Gap {
            criteria = List.copyOf(criteria);
        }
    }

    /** Entries to which one juror gave the same total where the rules ask for an order. */
    public record Undecided(String juror, List<String> entries, String total, String sentence) {
        public Undecided {
            entries = List.copyOf(entries);
        }
    }
}
