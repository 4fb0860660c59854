package org.laurel.platform;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes a thing only if it still is as whoever changes it has read it; nobody comes in between. */
@Component
public class IfUnchanged {

    private final TransactionTemplate transactions;

    IfUnchanged(PlatformTransactionManager manager) {
        transactions = new TransactionTemplate(manager);
    }

    /**
     * All in one transaction, which a refusal rolls back.
     *
     * @param hold reads the thing and keeps others from it until the transaction ends
     * @throws RefusedException with the refusal of either step
     * @throws ProblemException if it has changed
     */
    public <T, R> R change(
            IfMatch seen, Supplier<Answer<T>> hold, Function<? super T, Etag> version, Supplier<Answer<R>> act) {
        return transactions.execute(status -> {
            T held = hold.get().orThrow();
            if (!seen.fits(version.apply(held))) {
                throw new ProblemException(
                        Problem.Kind.VERSION_STALE,
                        "It has changed since you read it, and nothing was done. Please read it again, look at what is"
                                + " different, and send your change with its new ETag.");
            }
            return act.get().orThrow();
        });
    }
}
