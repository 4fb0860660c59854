package org.laurel.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.laurel.edition.LateDeadlines;
import org.laurel.edition.Moment;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.laurel.vote.Voting.Ballot;
import org.laurel.vote.Voting.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ThePublicVotesTest extends APublicVote {

    @Autowired
    private LateDeadlines deadlines;

    @Autowired
    private Proposals proposals;

    @Autowired
    private PlatformTransactionManager transactions;

    private long lettersIn() {
        return jdbc.sql("select count(*) from vote").query(Long.class).single();
    }

    @Test
    void whoeverIsSignedInCastsOneVoteAndGetsAReceiptThatTheLogHas() {
        theVoteIsOpen();
        Cast cast = vote(1, 2);
        assertThat(cast.revision()).isEqualTo(1);
        assertThat(audit.line(org.laurel.audit.merkle.Hash.ofHex(cast.receipt())))
                .hasValueSatisfying(line -> assertThat(line)
                        .contains("\"act\":\"vote-cast\"", "\"scope\":\"" + round().id() + "\"")
                        .doesNotContain("voter-1", id(2)));
    }

    @Test
    void theSamePressTwiceIsOneVoteWithOneReceipt() {
        theVoteIsOpen();
        Cast first = cast(voter(1), 1, "one press").orThrow();
        assertThat(cast(voter(1), 1, "one press").orThrow()).isEqualTo(first);
        assertThat(lettersIn()).isEqualTo(1);
    }

    @Test
    void aVoteIsChangedAsOftenAsTheRulesAllowAndNotOnceMore() {
        theVoteIsOpen();
        cast(voter(1), 1, "a").orThrow();
        assertThat(cast(voter(1), 2, "b").orThrow().revision()).isEqualTo(2);
        Refusal refusal = refusal(cast(voter(1), 3, "c"));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.OVERTAKEN);
        assertThat(refusal.sentence())
                .isEqualTo(
                        "You have changed your vote once, which is as often as the rules allow. Your last vote counts.");
        released();
        assertThat(choice.of(PEOPLE).get(0).places().get(0).title()).isEqualTo("Flood Mirror");
        assertThat(choice.of(PEOPLE).get(0).votes()).isEqualTo(1);
    }

    @Test
    void votingIsRefusedBeforeItOpensAndFromTheMomentItCloses() {
        theJuryHasNamedFinalists();
        now(Moment.VOTING_OPENS);
        clock.moveTo(clock.get().minusMillis(1));
        assertThat(sentence(cast(voter(1), 1, "a")))
                .isEqualTo("Voting opens on 1 December 2025, 09:00 (Ho Chi Minh time). Please come back then.");
        now(Moment.VOTING_CLOSES);
        clock.moveTo(clock.get().minusMillis(1));
        assertThat(cast(voter(1), 1, "a").given()).isTrue();
        now(Moment.VOTING_CLOSES);
        assertThat(sentence(cast(voter(2), 1, "a")))
                .isEqualTo(
                        "Voting closed on 10 January 2026, 18:00 (Ho Chi Minh time). Votes that were cast before count.");
        assertThat(lettersIn()).isEqualTo(1);
    }

    @Test
    void whatIsClosedStaysClosedEvenIfTheDateIsMovedAfterwards() {
        theVoteIsOpen();
        vote(1, 1);
        now(Moment.VOTING_CLOSES);
        times.turn();
        Actor host = new Actor("secretariat", Set.of(Role.SECRETARIAT), null);
        Proposal proposal = deadlines
                .propose(host, PEOPLE, Moment.VOTING_CLOSES, clock.get().plusSeconds(3600), "More time.")
                .orThrow();
        proposals
                .confirm(new Actor("chair", Set.of(Role.CHAIR), null), proposal.id(), "")
                .orThrow();
        assertThat(refusal(cast(voter(2), 1, "a")).kind()).isEqualTo(Refusal.Kind.CLOSED);
    }

    @Test
    void aVoteThatWaitedIsJudgedByTheDateThatHoldsWhenItsTurnComes() {
        theVoteIsOpen();
        clock.moveTo(clock.get().plusSeconds(3600));
        Instant sooner = clock.get().minusSeconds(1);
        Future<Answer<Cast>> waiting = new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("select id from vote_round for update").query(String.class).list();
            Future<Answer<Cast>> vote = Executors.newSingleThreadExecutor().submit(() -> cast(voter(1), 1, "a"));
            assertThatThrownBy(() -> vote.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            jdbc.sql("update timetable_moment set at = ? where edition = ? and moment = ?")
                    .params(sooner.atOffset(ZoneOffset.UTC), PEOPLE, Moment.VOTING_CLOSES.key())
                    .update();
            return vote;
        });
        assertThat(waiting)
                .succeedsWithin(Duration.ofSeconds(10))
                .satisfies(answer -> assertThat(refusal(answer).kind()).isEqualTo(Refusal.Kind.CLOSED));
        assertThat(lettersIn()).isZero();
    }

    @Test
    void onlyFinalistsAreVotedFor() {
        theVoteIsOpen();
        assertThat(sentence(cast(voter(1), 4, "a")))
                .isEqualTo(
                        "What you chose is not among the entries of this vote. Please choose one of those on this page.");
        assertThat(papers.paper(voter(1), poll()).entries())
                .extracting(shown -> shown.named().title())
                .containsExactlyInAnyOrder("Rice Watch", "Flood Mirror", "Night Market");
    }

    @Test
    void nobodyVotesForTheOwnEntry() {
        theVoteIsOpen();
        Refusal refusal = refusal(cast(entrant, 1, "a"));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
        assertThat(refusal.sentence()).isEqualTo("This is your own entry. Please choose another one.");
    }

    @Test
    void aVoteNamesOneEntryNoFewerAndNoMore() {
        theVoteIsOpen();
        for (List<String> wrong : List.of(List.<String>of(), List.of(id(1), id(2)))) {
            assertThat(sentence(voting.cast(voter(1), new Ballot(PEOPLE, CHOICE, STC, "a", wrong))))
                    .isEqualTo("Please choose one entry.");
        }
    }

    @Test
    void thereIsNoVoteBeforeFinalistsAreNamed() {
        now(Moment.VOTING_OPENS);
        times.turn();
        assertThat(choice.rounds(PEOPLE)).isEmpty();
        assertThat(sentence(voting.cast(voter(1), new Ballot(PEOPLE, CHOICE, STC, "a", List.of("x")))))
                .startsWith("It is not decided yet which entries of Digital Start-up are voted on.");
        assertThat(papers.paper(voter(1), poll()).state()).isEqualTo(Papers.State.WAITING);
    }

    @Test
    void anEditionWithoutAVoteHasNoPaper() {
        assertThat(refusal(voting.poll(ADA, CHOICE, STC)).kind()).isEqualTo(Refusal.Kind.UNKNOWN);
        assertThat(refusal(papers.of(voter(1), ADA)).kind()).isEqualTo(Refusal.Kind.UNKNOWN);
        assertThat(refusal(papers.of(voter(1), "none")).kind()).isEqualTo(Refusal.Kind.UNKNOWN);
    }

    @Test
    void aPaperAndItsVoteSendTheSameStatementsWhateverTheSize() {
        theVoteIsOpen();
        assertThat(statements.during(() -> papers.paper(voter(1), poll()))).isLessThanOrEqualTo(6);
        int first = statements.during(() -> vote(1, 1));
        assertThat(statements.during(() -> vote(2, 1))).isEqualTo(first).isLessThanOrEqualTo(12);
    }
}
