package org.featuredpark.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Counts the statements that the whole application, engine included, sends to the database. */
@Component
public class Statements implements BeanPostProcessor {

  private final AtomicLong count = new AtomicLong();

  /** How many statements an action took; nothing else may be at work meanwhile. */
  public long during(Runnable action) {
    long before = count.get();
    action.run();
    return count.get() - before;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source && !(bean instanceof Counted) ? new Counted(source) : bean;
  }

  private final class Counted extends DelegatingDataSource {

    private Counted(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      var connection = super.getConnection();
      return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
          (proxy, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
              count.incrementAndGet();
            }
            try {
              return method.invoke(connection, arguments);
            } catch (InvocationTargetException failed) {
              throw failed.getCause();
            }
          });
    }
  }
}
