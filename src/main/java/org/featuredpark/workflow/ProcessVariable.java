package org.featuredpark.workflow;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A typed routing fact of a process: its name and how its value is kept in the engine.
 *
 * <p>Only small facts that steer a model belong here; business data lives in our own tables.
 */
public final class ProcessVariable<T> {

  private final String name;
  private final Function<T, Object> write;
  private final Function<Object, T> read;

  private ProcessVariable(String name, Function<T, Object> write, Function<Object, T> read) {
    this.name = Objects.requireNonNull(name);
    this.write = write;
    this.read = read;
  }

  public static ProcessVariable<String> text(String name) {
    return new ProcessVariable<>(name, value -> value, String.class::cast);
  }

  public static ProcessVariable<Integer> integer(String name) {
    return new ProcessVariable<>(name, value -> value, value -> ((Number) value).intValue());
  }

  public static ProcessVariable<Boolean> flag(String name) {
    return new ProcessVariable<>(name, value -> value, Boolean.class::cast);
  }

  public static <E extends Enum<E>> ProcessVariable<E> choice(String name, Class<E> type) {
    return new ProcessVariable<>(name, Enum::name, value -> Enum.valueOf(type, (String) value));
  }

  /** A value kept as text, such as an application number. */
  public static <T> ProcessVariable<T> key(String name, Function<T, String> write, Function<String, T> read) {
    return new ProcessVariable<>(name, write::apply, value -> read.apply((String) value));
  }

  public String name() {
    return name;
  }

  /** The value in this scope or one above it; a missing fact is a broken model and fails loudly. */
  public T of(VariableScope scope) {
    return find(scope).orElseThrow(() -> new IllegalStateException("Process variable " + name + " is not set"));
  }

  public Optional<T> find(VariableScope scope) {
    return Optional.ofNullable(scope.getVariable(name)).map(read);
  }

  public void set(VariableScope scope, T value) {
    scope.setVariable(name, value == null ? null : write.apply(value));
  }

  /** The value in the form the engine keeps, for starting a process or sending a message. */
  public Object raw(T value) {
    return write.apply(value);
  }

  @Override
  public String toString() {
    return name;
  }
}
