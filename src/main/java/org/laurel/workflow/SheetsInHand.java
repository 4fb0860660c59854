package org.laurel.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.laurel.judging.Assignment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the transaction under way knows of sheets: those just answered, and assignments it has read already. */
@Component
class SheetsInHand {

    private static final class Known {
        private final Set<String> answered = new HashSet<>();
        private final Map<String, Assignment> assignments = new HashMap<>();
    }

    void answer(String sheet) {
        known().answered.add(sheet);
    }

    boolean answered(String sheet) {
        return known().answered.contains(sheet);
    }

    Assignment assignment(String sheet, Function<String, Assignment> read) {
        return known().assignments.computeIfAbsent(sheet, read);
    }

    private Known known() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound instanceof Known known) {
            return known;
        }
        Known fresh = new Known();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(this, fresh);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(SheetsInHand.this);
                }
            });
        }
        return fresh;
    }
}
