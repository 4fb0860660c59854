package org.laurel.rehearsal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Category;
import org.laurel.edition.Stage;
import org.laurel.tally.score.Criterion;

/** What a rehearsal plays: who enters what, who scores, and what they write. */
interface Plan {

    /** One entry; its title is its name in everything that is written. */
    record Solution(String title, String category, String state) {}

    /** One juror of a stage; without a category of all categories, with a panel's state on that state's panel. */
    record Judge(
            String name,
            String stage,
            @Nullable String category,
            @Nullable String state,
            @Nullable String panelOf) {}

    List<Solution> solutions();

    List<Judge> judges();

    /** What a juror gives an entry for a criterion, as it would be typed; {@code abstain}, or nothing where it is missing. */
    Optional<String> score(Stage stage, Category category, String judge, String solution, Criterion criterion);

    /** Whether the juror finds a conflict of interest when they see the entry. */
    boolean recuses(Stage stage, String judge, String solution);

    /** Whether the juror is still not done with the entry when scoring closes. */
    boolean late(Stage stage, String judge, String solution);

    /** Somebody of the public, with the state that their account names. */
    record Voter(String login, String state) {}

    /** What stands on a ballot paper. */
    record Option(String title, String state) {}

    /** Whoever votes in every category of every vote. */
    List<Voter> voters();

    /** What a voter names, best first; also "No Award" where the rules have it. */
    List<String> vote(Stage stage, Voter voter, List<Option> options);

    /** The line that says where entries, jurors and scores come from. */
    String source();
}
