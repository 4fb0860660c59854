package org.laurel.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.laurel.platform.Answer;
import org.laurel.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ManyJurorsSubmitAtOnceTest extends AJury {

    private static final int JURORS = 20;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void nobodyFailsAndNobodyHasToSendAgain() throws Exception {
        List<Assignment> sheets = sheets(aRound(JURORS, 2));
        List<Answer<Scoring.HandedIn>> answers = allAtOnce(sheets.stream()
                .<Callable<Answer<Scoring.HandedIn>>>map(
                        sheet -> () -> scoring.submit(juror(sheet), sheet.id(), marks(7), ""))
                .toList());
        assertThat(answers).hasSize(2 * JURORS).allMatch(Answer::given);
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.orThrow().sheet().revision()).isEqualTo(1));
        assertThat(sheets).allSatisfy(sheet -> {
            assertThat(tasks.createTaskQuery()
                            .processInstanceBusinessKey(sheet.id())
                            .count())
                    .isZero();
            assertThat(history.createHistoricActivityInstanceQuery()
                            .processInstanceId(instance(sheet))
                            .activityId("sheetSubmitted")
                            .count())
                    .isEqualTo(1);
        });
    }

    private String instance(Assignment sheet) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(sheet.id())
                .singleResult()
                .getId();
    }

    @Test
    void ofTwoWindowsOfOneJurorOneSheetIsLiveAndOneSupersededAndBothAreTold() throws Exception {
        for (Assignment sheet : sheets(aRound(1, 5))) {
            List<ScoreSheet> told = allAtOnce(List.<Callable<Answer<Scoring.HandedIn>>>of(
                            () -> scoring.submit(juror(sheet), sheet.id(), marks(6), "from one window"),
                            () -> scoring.submit(juror(sheet), sheet.id(), marks(8), "from the other")))
                    .stream()
                    .map(Answer::orThrow)
                    .map(Scoring.HandedIn::sheet)
                    .sorted(Comparator.comparing(ScoreSheet::revision))
                    .toList();
            assertThat(told).extracting(ScoreSheet::supersedes).containsExactly(false, true);
            assertThat(scoring.open(juror(sheet), sheet.id()).orThrow().live()).contains(told.get(1));
        }
    }

    @Test
    void draftsOfTwoWindowsAreBothKeptOneAfterTheOther() throws Exception {
        for (Assignment sheet : sheets(aRound(1, 5))) {
            List<Answer<Desk.Taken>> kept = allAtOnce(List.<Callable<Answer<Desk.Taken>>>of(
                    () -> scoring.saveDraft(juror(sheet), sheet.id(), marks(6), ""),
                    () -> scoring.saveDraft(juror(sheet), sheet.id(), marks(8), "")));
            assertThat(kept).allMatch(Answer::given);
        }
    }

    @Test
    void aSheetThatComesWhileItsRoundClosesIsThereOrIsRefused() throws Exception {
        Round round = aRound(JURORS, 1);
        List<Assignment> sheets = sheets(round);
        List<Callable<Answer<?>>> acts = new ArrayList<>();
        sheets.forEach(sheet -> acts.add(() -> scoring.submit(juror(sheet), sheet.id(), marks(7), "")));
        acts.add(acts.size() / 2, () -> closed(round));
        List<Answer<?>> answers = allAtOnce(acts);
        long given = answers.stream().filter(Answer::given).count() - 1;
        assertThat(answers.stream().filter(answer -> !answer.given()))
                .allSatisfy(answer -> assertThat(answer.<Refusal.Kind>fold(any -> null, Refusal::kind))
                        .isEqualTo(Refusal.Kind.CLOSED));
        assertThat(sheets.stream()
                        .filter(sheet -> scoring.open(juror(sheet), sheet.id())
                                .orThrow()
                                .live()
                                .isPresent()))
                .hasSize((int) given);
    }

    @Test
    void aSheetHandedInAnewWaitsForARoundThatIsJustClosingAndIsRefused() throws Exception {
        Round round = aRound(1, 1);
        Assignment sheet = sheets(round).get(0);
        scoring.submit(juror(sheet), sheet.id(), marks(6), "").orThrow();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Answer<Scoring.HandedIn>> anew = transactions.execute(closing -> {
                judging.close(round);
                Future<Answer<Scoring.HandedIn>> sent =
                        other.submit(() -> scoring.submit(juror(sheet), sheet.id(), marks(8), "too late"));
                assertThatThrownBy(() -> sent.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return sent;
            });
            assertThat(anew.get().<Refusal.Kind>fold(any -> null, Refusal::kind))
                    .isEqualTo(Refusal.Kind.CLOSED);
            assertThat(scoring.open(juror(sheet), sheet.id()).orThrow().live())
                    .hasValueSatisfying(live -> assertThat(live.revision()).isEqualTo(1));
        } finally {
            other.shutdown();
        }
    }

    /** As the engine's job does it: what was overtaken is tried again. */
    private Answer<Round> closed(Round round) {
        while (true) {
            try {
                judging.close(round);
                return Answer.of(round);
            } catch (org.springframework.dao.ConcurrencyFailureException overtaken) {
                Thread.onSpinWait();
            }
        }
    }

    private static <T> List<T> allAtOnce(List<Callable<T>> acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try {
            List<Future<T>> answers = new ArrayList<>();
            for (Callable<T> act : acts) {
                answers.add(people.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            people.shutdown();
        }
    }
}
