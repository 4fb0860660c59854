package org.laurel.platform;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does in a transaction what two windows may do at the same moment; whoever was overtaken does it anew on what is there now. */
@Component
public class Attempts {

    private static final int MOST = 3;

    private final TransactionTemplate transactions;

    Attempts(PlatformTransactionManager manager) {
        transactions = new TransactionTemplate(manager);
    }

    /** The act is done at most three times; then the person is asked to send it again. */
    public <T> Answer<T> at(Supplier<Answer<T>> act) {
        for (int attempt = 1; attempt <= MOST; attempt++) {
            try {
                return transactions.execute(status -> act.get());
            } catch (DuplicateKeyException | ConcurrencyFailureException overtaken) {
                // nothing of this attempt is left; the next one sees what the other has done
            }
        }
        return Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.platform.several-windows"));
    }
}
