package org.laurel.result;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laurel.audit.CanonicalJson;
import org.laurel.edition.RunningEditions;
import org.laurel.finale.Finals;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.judging.RoundStandings;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.NewId;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.proposal.JointAct;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.laurel.seal.HolderLetters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two people give an entry another place than the count gives it, or none. The count stays and is published beside it. Who gets
 * which place is part of the result: it waits for its confirmation in letters to the holders of the keys, and is sealed as soon
 * as it is confirmed.
 */
@Service
public class Overrides implements JointAct {

    public static final String KIND = "override";

    private static final String LETTER = "letter";
    private static final String UNDER_THE_KEYS = "Entry, place and reason are under the keys of the holders.";
    private static final int LONGEST_REASON = 2000;

    private final Proposals proposals;
    private final SealedOverrides overrides;
    private final HolderLetters letters;
    private final Finals finals;
    private final Judging judging;
    private final RoundStandings standings;
    private final Publications publications;
    private final SealedCategories categories;
    private final RunningEditions editions;

    Overrides(
            Proposals proposals,
            SealedOverrides overrides,
            HolderLetters letters,
            Finals finals,
            Judging judging,
            RoundStandings standings,
            Publications publications,
            SealedCategories categories,
            RunningEditions editions) {
        this.proposals = proposals;
        this.overrides = overrides;
        this.letters = letters;
        this.finals = finals;
        this.judging = judging;
        this.standings = standings;
        this.publications = publications;
        this.categories = categories;
        this.editions = editions;
    }

    /** What is decided; {@code place} from 1, or 0 for none. */
    private record Decided(String entry, int place, String reason) {

        byte[] written() {
            return CanonicalJson.bytes(Map.of("entry", entry, "place", place, "reason", reason));
        }

        static Decided read(byte[] letter) {
            Map<String, Object> read = CanonicalJson.read(new String(letter, StandardCharsets.UTF_8));
            return new Decided(
                    String.valueOf(read.get("entry")),
                    Integer.parseInt(String.valueOf(read.get("place"))),
                    String.valueOf(read.get("reason")));
        }
    }

    /**
     * @param entry id of an entry of the category's deciding round
     * @param place from 1 to the number of its entries; 0 for no place
     */
    @Transactional
    public Answer<Proposal> propose(Actor by, String edition, String category, String entry, int place, String reason) {
        Round round = finals.decidingRound(edition, category).orElse(null);
        if (round == null) {
            return Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.result.none-waits"));
        }
        List<Round.Candidate> candidates = judging.candidates(round);
        if (candidates.stream().noneMatch(candidate -> candidate.entry().equals(entry))) {
            return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.result.entry"));
        }
        if (place < 0 || place > candidates.size()) {
            return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.result.place", candidates.size()));
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.result.reason", String.valueOf(LONGEST_REASON)));
        }
        return propose(by, round, new Decided(entry, place, reason.strip()));
    }

    private Answer<Proposal> propose(Actor by, Round round, Decided decided) {
        String letter = KIND + " " + NewId.next();
        var wanted = new Proposal.Wanted(round.edition(), KIND, round.id(), Map.of(LETTER, letter), UNDER_THE_KEYS);
        return proposals.propose(by, wanted, "").then(proposal -> {
            letters.write(round.edition(), letter, decided.written(), anyHolder -> true);
            return Answer.of(proposal);
        });
    }

    /** The entries whose place can be decided by two people now; none before the round is sealed, or after the release. */
    @Transactional(readOnly = true)
    public List<Round.Candidate> possible(String edition, String category) {
        return finals.decidingRound(edition, category)
                .filter(round -> whyNot(round).isEmpty())
                .map(judging::candidates)
                .orElse(List.of());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String told(Proposal proposal) {
        return round(proposal)
                .map(round -> editions.rules(proposal.edition())
                        .category(round.category())
                        .orElseThrow())
                .map(category -> category.name())
                .orElse("");
    }

    private Optional<Round> round(Proposal proposal) {
        return judging.rounds(proposal.edition()).stream()
                .filter(round -> round.id().equals(proposal.subject()))
                .findFirst();
    }

    @Override
    public Optional<Refusal> whyNot(Proposal proposal) {
        return whyNot(round(proposal).orElseThrow());
    }

    private Optional<Refusal> whyNot(Round round) {
        if (publications.at(round.edition()).isPresent()) {
            return no(Phrase.of("no.result.published"));
        }
        boolean none = categories
                .of(round.edition())
                .getOrDefault(round.category(), Optional.empty())
                .isPresent();
        if (none) {
            return no(Phrase.of("no.finale.no-award"));
        }
        return standings.isSealed(round) ? Optional.empty() : no(Phrase.of("no.result.round-not-sealed"));
    }

    private static Optional<Refusal> no(String sentence) {
        return Optional.of(Refusal.because(Refusal.Kind.CLOSED, sentence));
    }

    @Override
    public boolean takesPassphrase() {
        return true;
    }

    /** Whoever confirms reads it with the passphrase: nobody confirms what they have not been able to read. */
    @Override
    public Answer<Boolean> stand(Actor by, Proposal proposal, String passphrase) {
        return proposal.voices().isEmpty()
                ? Answer.of(true)
                : decided(by.login(), proposal, passphrase).then(read -> Answer.of(true));
    }

    private Answer<Decided> decided(String login, Proposal proposal, String passphrase) {
        return letters.read(proposal.edition(), proposal.term(LETTER), login, passphrase)
                .then(letter -> Answer.of(Decided.read(letter)));
    }

    @Override
    public Answer<String> read(Actor by, Proposal proposal, String passphrase) {
        return decided(by.login(), proposal, passphrase).then(decided -> Answer.of(told(proposal, decided)));
    }

    private String told(Proposal proposal, Decided decided) {
        String code = round(proposal).stream()
                .flatMap(round -> judging.candidates(round).stream())
                .filter(candidate -> candidate.entry().equals(decided.entry()))
                .map(Round.Candidate::code)
                .findFirst()
                .orElse(decided.entry());
        return decided.place() == 0
                ? Phrase.of("result.override.no-place", code, decided.reason())
                : Phrase.of("result.override.place", code, decided.place(), decided.reason());
    }

    @Override
    public void carryOut(Proposal proposal, String passphrase) {
        Decided decided = decided(proposal.last(), proposal, passphrase).orThrow();
        overrides.add(
                round(proposal).orElseThrow(),
                decided.entry(),
                decided.place(),
                decided.reason(),
                List.of(proposal.proposer(), proposal.last()));
        ended(proposal);
    }

    @Override
    public void ended(Proposal proposal) {
        letters.burn(proposal.edition(), proposal.term(LETTER));
    }
}
