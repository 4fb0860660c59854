package org.laurel.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How long the engine's own commands take, to tell the engine's share of a rehearsal. */
@Component
@Profile("moved-clock")
public class EngineTime extends AbstractProcessEnginePlugin {

    private final AtomicLong nanos = new AtomicLong();
    private final ThreadLocal<Boolean> within = ThreadLocal.withInitial(() -> false);

    public long nanos() {
        return nanos.get();
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<CommandInterceptor> before = new ArrayList<>();
        if (engine.getCustomPreCommandInterceptorsTxRequired() != null) {
            before.addAll(engine.getCustomPreCommandInterceptorsTxRequired());
        }
        before.add(new Stopwatch());
        engine.setCustomPreCommandInterceptorsTxRequired(before);
    }

    /** Only the outermost command counts: what it calls is part of it. */
    private final class Stopwatch extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            if (within.get()) {
                return next.execute(command);
            }
            long begun = System.nanoTime();
            within.set(true);
            try {
                return next.execute(command);
            } finally {
                within.set(false);
                nanos.addAndGet(System.nanoTime() - begun);
            }
        }
    }
}
