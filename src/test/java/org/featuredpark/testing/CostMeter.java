package org.featuredpark.testing;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.listener.lifecycle.JdbcLifecycleEventListenerAdapter;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stands between the whole application and its database and counts; on every thread, as a server has many. */
@Component
public class CostMeter implements BeanPostProcessor {

  private final AtomicReference<Cost> spent = new AtomicReference<>(Cost.NOTHING);
  private volatile boolean counting = true;

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source
        ? ProxyDataSourceBuilder.create(source).listener(new Statements()).listener(new Commits()).build() : bean;
  }

  public Cost of(Runnable action) {
    var before = spent.get();
    action.run();
    return spent.get().minus(before);
  }

  /** What a test itself looks up costs nothing: nobody would in the real system. */
  public <T> T uncounted(Supplier<T> lookUp) {
    boolean before = counting;
    counting = false;
    try {
      return lookUp.get();
    } finally {
      counting = before;
    }
  }

  private void add(Cost cost) {
    if (counting) {
      spent.accumulateAndGet(cost, Cost::plus);
    }
  }

  private final class Statements implements QueryExecutionListener {

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      // It counts when it is done.
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      long rows = queries.stream().allMatch(query -> reads(query.getQuery())) ? 0 : written(execution);
      boolean loose = rows > 0 && !TransactionSynchronizationManager.isActualTransactionActive();
      add(new Cost(1, rows, 0, loose ? rows : 0));
    }

    private static boolean reads(String sql) {
      return sql.stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
    }

    private static long written(ExecutionInfo execution) {
      if (execution.getResult() instanceof int[] batch) {
        return Arrays.stream(batch).map(Math::abs).asLongStream().sum();
      }
      try {
        return Math.max(0, execution.getStatement().getUpdateCount());
      } catch (SQLException closed) {
        throw new IllegalStateException(closed);
      }
    }
  }

  private final class Commits extends JdbcLifecycleEventListenerAdapter {

    @Override
    public void afterCommit(MethodExecutionContext commit) {
      add(new Cost(0, 0, 1, 0));
    }
  }
}
