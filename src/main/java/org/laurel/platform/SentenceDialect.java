package org.laurel.platform;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/** What our templates know beyond Thymeleaf's own: {@code laurel:sentence} and {@code laurel:once}. */
@Component
class SentenceDialect extends AbstractProcessorDialect {

    SentenceDialect() {
        super("Laurel", "laurel", StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new SentenceProcessor(prefix), new OnceProcessor(prefix));
    }
}
