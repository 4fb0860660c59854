package org.laurel.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ADraftIsSavedWhileARoundIsSealedTest extends AFinal {

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void itDoesNotStayInClear() throws Exception {
        scoreAll(theFinalIsOpen(), finalists, 9, 8, 7);
        Assignment sheet = judging.assignments(round()).get(0);
        Actor juror = new Actor(sheet.login(), Set.of(Role.JUROR), null);
        String criterion = editions.rules(ADA)
                .category(STC)
                .orElseThrow()
                .scored()
                .findFirst()
                .orElseThrow()
                .id();
        CompletableFuture<?>[] freeze = new CompletableFuture<?>[1];
        transactions.executeWithoutResult(status -> {
            scoring.saveDraft(juror, sheet.id(), new SheetMarks(Map.of(criterion, "3")), "canary-draft")
                    .orThrow();
            freeze[0] = CompletableFuture.runAsync(
                    () -> finals.freeze(secretariat, ADA, STC).orThrow());
            pause();
        });
        freeze[0].get(20, TimeUnit.SECONDS);
        assertThat(jdbc.sql("select count(*) from sheet_draft")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Long enough for the freeze to come as far as it can. */
    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(400);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
