package org.laurel.finale;

import java.util.List;
import java.util.Optional;
import org.laurel.edition.Category;
import org.laurel.edition.Stage;
import org.laurel.judging.Round;

/**
 * How far the deciding round of a category has come, without anything that is sealed.
 *
 * <p>Its finalists are drawn into a running order, its jurors score them after their pitches, the secretariat freezes sheets
 * and standings once nothing is missing, the chair settles what the rules leave equal and signs off. From then on it waits,
 * sealed, for the ceremony.
 *
 * @param stage the final, or the jury where an edition has no final
 * @param order the running order, once it is drawn
 * @param done how many of the jurors have handed in every sheet they owe
 * @param missing what is missing, each with the juror's name and the entry's code
 * @param recusals what does not count, and why
 * @param ties what the rules leave equal; known only when the round is over
 */
public record CategoryFinal(
        Category category,
        Stage stage,
        Optional<Round> round,
        Optional<RunningOrder> order,
        List<Contender> contenders,
        int done,
        int jurors,
        List<String> missing,
        List<Recusal> recusals,
        List<Tie> ties,
        Optional<SignOff> signOff) {

    /** An entry that can win, in the order of codes. */
    public record Contender(String entry, String code, String title) {}

    /** A sheet that does not count. */
    public record Recusal(String juror, String code, String reason) {}

    /**
     * Entries that the rules leave equal.
     *
     * @param place the first of the places that wait for an order
     * @param equalIn what was compared and found equal, such as {@code golds}; how much it was is sealed
     */
    public record Tie(int place, List<Contender> contenders, List<String> equalIn) {

        public Tie {
            contenders = List.copyOf(contenders);
            equalIn = List.copyOf(equalIn);
        }
    }

    public CategoryFinal {
        contenders = List.copyOf(contenders);
        missing = List.copyOf(missing);
        recusals = List.copyOf(recusals);
        ties = List.copyOf(ties);
    }

    public boolean isOpen() {
        return round.filter(it -> it.status() == Round.Status.OPEN).isPresent();
    }

    /** Sheets and standings are fixed: the final is frozen, or the jury that decides has closed. */
    public boolean isOver() {
        return round.isPresent() && !isOpen();
    }

    public boolean quorumReached() {
        return done >= stage.judges().quorum();
    }
}
