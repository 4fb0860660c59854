package org.laurel;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what is sent to the database; a batch is one. */
public class CountedStatements implements BeanPostProcessor, QueryExecutionListener {

    /** Threads of requests. What happens by the clock, or for those who watch the board, is no part of an act. */
    private static final String OF_REQUESTS = "-exec-";

    private final AtomicInteger count = new AtomicInteger();
    private volatile Thread acting = Thread.currentThread();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database).listener(this).build()
                : bean;
    }

    /** How many statements an act sends. */
    public int during(Runnable act) {
        acting = Thread.currentThread();
        int before = count.get();
        act.run();
        return count.get() - before;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, java.util.List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, java.util.List<QueryInfo> queries) {
        Thread thread = Thread.currentThread();
        if (thread.equals(acting) || thread.getName().contains(OF_REQUESTS)) {
            count.incrementAndGet();
        }
    }
}
