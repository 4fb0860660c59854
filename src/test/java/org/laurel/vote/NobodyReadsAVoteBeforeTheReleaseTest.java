package org.laurel.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.laurel.bundle.Verification;
import org.laurel.edition.Moment;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.laurel.vote.PeoplesChoice.InCategory;
import org.laurel.vote.Voting.Cast;

/** Three votes for Night Market, one for Rice Watch: whoever can tell that before the release has broken the seal. */
class NobodyReadsAVoteBeforeTheReleaseTest extends APublicVote {

    private Cast first;

    private void fourPeopleHaveVoted() {
        theVoteIsOpen();
        first = vote(1, 3);
        vote(2, 3);
        vote(3, 1);
        vote(4, 3);
    }

    private String whatTheVoteLeaves() {
        StringBuilder all = new StringBuilder();
        for (String table : new String[] {"vote_voter", "vote", "vote_count", "vote_place"}) {
            jdbc.sql("select * from " + table).query().listOfRows().forEach(row -> all.append(row.values()));
        }
        jdbc.sql("select actor, act, subject, detail, evidence from audit_act where act = 'vote-cast'")
                .query()
                .listOfRows()
                .forEach(row -> all.append(row.values()));
        return all.toString();
    }

    @Test
    void evenWhileItIsOpenTheDatabaseDoesNotSayWhatAnybodyVoted() {
        fourPeopleHaveVoted();
        assertThat(whatTheVoteLeaves()).doesNotContain(id(1), id(3)).contains("voter-1");
        assertThat(audit.secrets(round().id())).isEmpty();
        assertThat(choice.of(PEOPLE)).isEmpty();
    }

    @Test
    void whenItClosesNothingTiesALoginToAVote() {
        fourPeopleHaveVoted();
        String pseudonym = jdbc.sql("select voter from vote_voter where login = 'voter-1'")
                .query(String.class)
                .single();
        now(Moment.VOTING_CLOSES);
        times.turn();
        assertThat(jdbc.sql("select count(*) from vote_voter where voter is null and receipt is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
        assertThat(jdbc.sql("select count(*) from audit_act where actor = ?")
                        .param(pseudonym)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from audit_act where actor like 'voter-%' or detail like '%voter-%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onePersonCannotOpenIt() {
        fourPeopleHaveVoted();
        now(Moment.CEREMONY);
        results.seal(PEOPLE, STC);
        releasing
                .proposeRelease(new Actor("chair", Set.of(Role.CHAIR), null), PEOPLE, "laurel")
                .orThrow();
        assertThat(choice.of(PEOPLE)).isEmpty();
        assertThat(whatTheVoteLeaves()).doesNotContain(id(1), id(3));
    }

    @Test
    void afterItEverybodyReadsTheCountAndWhatDecided() {
        fourPeopleHaveVoted();
        released();
        InCategory counted = choice.of(PEOPLE).get(0);
        assertThat(counted.votes()).isEqualTo(4);
        assertThat(counted.places())
                .extracting(PeoplesChoice.Chosen::title)
                .containsExactly("Night Market", "Rice Watch", "Flood Mirror");
        assertThat(counted.places()).extracting(PeoplesChoice.Chosen::votes).containsExactly("3", "1", "0");
        assertThat(counted.places().get(0).medal()).contains("choice");
        assertThat(counted.sentences())
                .containsExactly(
                        "“Night Market” before “Rice Watch”: votes 3 to 1.",
                        "“Rice Watch” before “Flood Mirror”: votes 1 to 0.");
    }

    @Test
    void theBundleHasEveryVoteUnderAPseudonymAndIsRecounted() throws Exception {
        fourPeopleHaveVoted();
        released();
        byte[] bundle = results.bundle(PEOPLE).orElseThrow();
        var findings = Verification.of(bundle, java.util.Optional.empty(), java.util.Optional.of(first.receipt()));
        assertThat(findings).allMatch(finding -> finding.holds());
        assertThat(findings.get(findings.size() - 1).sentence()).contains("the record vote-cast of", "as published");
        assertThat(new String(bundle, java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"entries\":[\"" + id(3) + "\"]")
                .doesNotContain("voter-1", "voter-2");
    }

    @Test
    void aLetterThatWasChangedIsMissedByEveryVerifier() throws Exception {
        fourPeopleHaveVoted();
        String changed = jdbc.sql("select id from vote order by id limit 1")
                .query(String.class)
                .single();
        jdbc.sql("update vote set letter = (select letter from vote where id <> ? order by id limit 1) where id = ?")
                .params(changed, changed)
                .update();
        released();
        assertThat(choice.of(PEOPLE).get(0).votes()).isEqualTo(3);
        assertThat(Verification.of(
                        results.bundle(PEOPLE).orElseThrow(), java.util.Optional.empty(), java.util.Optional.empty()))
                .anyMatch(finding -> !finding.holds()
                        && finding.sentence()
                                .equals("The vote-cast of " + changed + " is in the log and not in the bundle."));
    }
}
