package org.laurel.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.laurel.audit.Act;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Refusal;
import org.laurel.platform.Refusal.Fault;
import org.laurel.platform.Role;

class AnEntryIsWrittenAndSubmittedTest extends AnEdition {

    @Test
    void aDraftMayBeAsIncompleteAsItsEntrantLikes() {
        Entry draft = aDraft();
        Entry saved = entries.saveDraft(entrant, draft.id(), 0, Map.of("product", "Rice Watch"))
                .orThrow();
        assertThat(saved.title()).isEqualTo("Rice Watch");
        assertThat(saved.version()).isEqualTo(1);
        assertThat(dossiers.of(draft.id()).answers()).isEqualTo(Map.of("product", "Rice Watch"));
    }

    @Test
    void submittingTellsEverythingThatIsMissingAtOnceAtItsField() {
        Entry draft = aCompleteDraft();
        Map<String, String> worse = Map.of(
                "product", "",
                "email", "not an address",
                "video", "ftp://somewhere",
                "ownership", "Nobody",
                "founded", "2021-02-30",
                "truth", "",
                "phone", "1".repeat(41));
        entries.saveDraft(entrant, draft.id(), draft.version(), worse).orThrow();
        Refusal refusal = refusal(entries.submit(entrant, draft.id()));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.faults())
                .isEqualTo(List.of(
                        new Fault("product", "“Product name” is missing."),
                        new Fault("video", "“Video” is not a link. It begins with https:// or http://."),
                        new Fault("phone", "“Phone” has 41 characters; it may have at most 40."),
                        new Fault("email", "“E-mail” is not an e-mail address."),
                        new Fault("ownership", "“Who holds the company” is none of the choices."),
                        new Fault("truth", "Please agree to “The entry is true and the decision final”."),
                        new Fault("founded", "“Founded on” is not a date. Write it as 2025-06-30.")));
        assertThat(dossiers.of(draft.id()).answer("email")).isEqualTo("not an address");
    }

    @Test
    void whatIsSubmittedIsLockedAndHasANeutralCodeAndAReceipt() {
        Entry submitted = aSubmittedEntry();
        assertThat(submitted.status()).isEqualTo(Entry.Status.SUBMITTED);
        assertThat(submitted.code()).matches("STC-[34679CDFGHJKMNPQRTVWXY]{4}");
        assertThat(submitted.submittedAt()).isEqualTo(at("2025-06-10T10:00:00"));
        Step last = dossiers.of(submitted.id()).steps().get(1);
        assertThat(last.what()).isEqualTo(Step.What.SUBMITTED);
        assertThat(last.words()).matches("[0-9a-f]{64}");
        assertThat(events.stream(Entry.Submitted.class)).containsExactly(new Entry.Submitted(submitted.id()));
        Answer<Entry> late =
                entries.saveDraft(entrant, submitted.id(), submitted.version(), Map.of("product", "Other"));
        assertThat(sentence(late)).isEqualTo("This entry is submitted and locked. Its coordinator can reopen it.");
    }

    @Test
    void submittedTwiceIsSubmittedOnce() {
        Entry submitted = aSubmittedEntry();
        assertThat(entries.submit(entrant, submitted.id())).isEqualTo(Answer.of(submitted));
        assertThat(audit.about(submitted.id()).stream().map(Act::what))
                .containsExactly("entry-begun", "entry-submitted");
        assertThat(events.stream(Entry.Submitted.class).count()).isEqualTo(1);
    }

    @Test
    void registeredTwiceBeforeAnythingIsTypedIsOneDraft() {
        assertThat(aDraft().id()).isEqualTo(aDraft().id());
        Entry first = aCompleteDraft();
        assertThat(aDraft().id()).isNotEqualTo(first.id());
    }

    @Test
    void ofTwoWindowsTheLaterIsToldAndNothingIsOverwritten() {
        Entry draft = aDraft();
        entries.saveDraft(entrant, draft.id(), 0, Map.of("product", "From the first window"))
                .orThrow();
        Answer<Entry> second = entries.saveDraft(entrant, draft.id(), 0, Map.of("product", "From the second window"));
        assertThat(refusal(second).kind()).isEqualTo(Refusal.Kind.OVERTAKEN);
        assertThat(dossiers.of(draft.id()).answer("product")).isEqualTo("From the first window");
    }

    @Test
    void theSameAnswersSentAgainAreSavedAlready() {
        Entry draft = aDraft();
        Entry saved = entries.saveDraft(entrant, draft.id(), 0, Map.of("product", "Rice Watch"))
                .orThrow();
        assertThat(entries.saveDraft(entrant, draft.id(), 0, Map.of("product", "Rice Watch")))
                .isEqualTo(Answer.of(saved));
    }

    @Test
    void textIsComposedAndTrimmedAndFreeOfCharactersThatDeceive() {
        Entry draft = aDraft();
        entries.saveDraft(
                        entrant,
                        draft.id(),
                        0,
                        Map.of(
                                "product", "  Cafe\u0301\u202Egpj.\u0000 \n Viet  ",
                                "description", "One\r\ntwo\tthree\u0007 \u200B\u1780"))
                .orThrow();
        assertThat(dossiers.of(draft.id()).answers())
                .isEqualTo(Map.of("product", "Cafégpj. Viet", "description", "One\ntwo\tthree \u200B\u1780"));
    }

    @Test
    void whatBelongsToNoFieldIsNotKept() {
        Entry draft = aDraft();
        entries.saveDraft(entrant, draft.id(), 0, Map.of("status", "ACCEPTED", "product", "Rice Watch"))
                .orThrow();
        assertThat(dossiers.of(draft.id()).answers()).isEqualTo(Map.of("product", "Rice Watch"));
    }

    @Test
    void aTextThatIsNoAnswerIsRefusedAtItsField() {
        Entry draft = aDraft();
        Answer<Entry> huge = entries.saveDraft(entrant, draft.id(), 0, Map.of("description", "x".repeat(50_001)));
        assertThat(refusal(huge).faults())
                .isEqualTo(List.of(new Fault("description", "“What it is and does” is too long to be kept.")));
    }

    @Test
    void aCategoryThatThereIsNotIsRefused() {
        assertThat(sentence(entries.register(entrant, ADA, "XYZ"))).isEqualTo("Please choose one of the categories.");
    }

    @Test
    void whoHasNoMemberStateEntersNothing() {
        Actor partner = somebody(Role.ENTRANT, "CN");
        Actor stateless = new Actor(partner.login(), partner.roles(), null);
        assertThat(refusal(entries.register(stateless, ADA, "STC")).kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
    }

    @Test
    void whereTheAccountSaysNoMemberStateTheRosterDoes() {
        Actor unsaid = new Actor(entrant.login(), entrant.roles(), null);
        assertThat(entries.register(unsaid, ADA, "STC").orThrow().state()).isEqualTo("VN");
    }

    @Test
    void anotherEntrantsEntryIsAsIfItWereNotThere() {
        Entry draft = aCompleteDraft();
        Actor other = somebody(Role.ENTRANT, "VN");
        Answer<Entry> absent = entries.submit(other, "absent");
        assertThat(sentence(absent)).isEqualTo("There is no such entry.");
        assertThat(entries.submit(other, draft.id())).isEqualTo(absent);
        assertThat(entries.saveDraft(other, draft.id(), 1, Map.of())).isEqualTo(absent);
        assertThat(entries.attach(other, draft.id(), "a.pdf", new byte[1])).isEqualTo(absent);
        assertThat(entries.removeDocument(other, draft.id(), "x")).isEqualTo(absent);
        assertThat(entries.withdraw(other, draft.id())).isEqualTo(absent);
        assertThat(dossiers.own(other, draft.id())).isEqualTo(absent);
        assertThat(entries.own(other, ADA)).isEmpty();
    }

    @Test
    void anEntryMayBeWithdrawnUntilItIsNominated() {
        Entry accepted = anAcceptedEntry();
        assertThat(entries.withdraw(entrant, accepted.id()).orThrow().status()).isEqualTo(Entry.Status.WITHDRAWN);
        assertThat(entries.withdraw(entrant, accepted.id()).orThrow().status()).isEqualTo(Entry.Status.WITHDRAWN);
        assertThat(events.stream(Entry.Withdrawn.class).count()).isEqualTo(1);
        Entry nominated = anAcceptedEntry();
        entries.markNominated(nominated.id());
        assertThat(sentence(entries.withdraw(entrant, nominated.id())))
                .isEqualTo("This entry can no longer be withdrawn.");
    }

    @Test
    void submittedFromManyWindowsAtOnceItIsSubmittedOnce() throws Exception {
        Entry draft = aCompleteDraft();
        ExecutorService windows = Executors.newFixedThreadPool(8);
        List<Future<Answer<Entry>>> answers =
                windows.invokeAll(Collections.nCopies(8, () -> entries.submit(entrant, draft.id())));
        windows.shutdown();
        Set<Answer<Entry>> different = new HashSet<>();
        for (Future<Answer<Entry>> answer : answers) {
            different.add(answer.get());
        }
        assertThat(different).containsExactly(Answer.of(entries.entry(draft.id())));
        assertThat(audit.about(draft.id())).extracting(Act::what).containsExactly("entry-begun", "entry-submitted");
    }
}
