package org.laurel.edition.web;

import java.util.Set;
import org.laurel.edition.RulesWords;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/** What templates know of rules: {@code laurel:rules}. */
@Component
class RulesDialect extends AbstractProcessorDialect {

    private final RulesWords words;

    RulesDialect(RulesWords words) {
        super("Laurel's rules", "laurel", StandardDialect.PROCESSOR_PRECEDENCE);
        this.words = words;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new RulesProcessor(prefix, words));
    }
}
