package org.featuredpark.workflow;

import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValDateTime;
import org.camunda.feel.valuemapper.JavaCustomValueMapper;
import org.featuredpark.shared.BeijingTime;

/**
 * Shows an engine date to FEEL as a Beijing date and time.
 *
 * <p>FEEL would read it in the zone of the JVM, a day early on a server in UTC. The zone stays on the value, because
 * a local date and time would be turned back into an engine date in the zone of the JVM.
 */
final class BeijingDateMapper extends JavaCustomValueMapper {

  @Override
  public Optional<Val> toValue(Object value, Function<Object, Val> inner) {
    return value instanceof Date date
        ? Optional.of(new ValDateTime(date.toInstant().atZone(BeijingTime.ZONE)))
        : Optional.empty();
  }

  @Override
  public Optional<Object> unpackValue(Val value, Function<Val, Object> inner) {
    return Optional.empty();
  }

  /** Ahead of the mappers that come with the engine, which would take the date first. */
  @Override
  public int priority() {
    return 100;
  }
}
