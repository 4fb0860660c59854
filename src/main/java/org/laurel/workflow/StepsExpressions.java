package org.laurel.workflow;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Expressions that reach process variables and the {@link Steps}, nothing else. The engine's own manager would also ask
 * the process application, and with it every bean of the application context.
 */
final class StepsExpressions extends JuelExpressionManager {

    private final StepsBeans steps;

    StepsExpressions(StepsBeans steps) {
        super(steps);
        this.steps = steps;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolvers = new CompositeELResolver();
        resolvers.add(new VariableScopeElResolver());
        resolvers.add(new VariableContextElResolver());
        resolvers.add(new ReadOnlyMapELResolver(steps));
        resolvers.add(new StepsMethods());
        return resolvers;
    }

    /** Calls methods of Steps only: no way from a string to its class and on to anything. */
    private final class StepsMethods extends BeanELResolver {

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
            if (base != null && !steps.owns(base)) {
                throw new ELException("a diagram may only call its steps");
            }
            return super.invoke(context, base, method, types, arguments);
        }

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base != null) {
                throw new ELException("a diagram may only call methods of its steps");
            }
            return super.getValue(context, base, property);
        }
    }
}
