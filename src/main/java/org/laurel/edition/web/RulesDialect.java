package org.laurel.edition.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.RulesWords;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/** What templates know of rules: {@code laurel:rules} for an element's text, {@code #rules.say} for attributes and sentences. */
@Component
class RulesDialect extends AbstractProcessorDialect implements IExpressionObjectDialect {

    private static final String RULES = "rules";

    private final RulesWords words;

    RulesDialect(RulesWords words) {
        super("Laurel's rules", "laurel", StandardDialect.PROCESSOR_PRECEDENCE);
        this.words = words;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new RulesProcessor(prefix, words));
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {

            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of(RULES);
            }

            @Override
            public @Nullable Object buildObject(IExpressionContext context, String name) {
                return name.equals(RULES) ? new RulesHere(words, context) : null;
            }

            /** Another part of a page may be of another edition. */
            @Override
            public boolean isCacheable(String name) {
                return false;
            }
        };
    }
}
