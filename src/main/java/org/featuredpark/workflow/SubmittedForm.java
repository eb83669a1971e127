package org.featuredpark.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.featuredpark.shared.Refused;

/**
 * What a person entered into a task's form.
 *
 * <p>Each value is taken out of the process as it is read: what people write is kept in our own tables, so the
 * engine never stores it. A missing or unreadable value is refused with the label that the person sees.
 */
public final class SubmittedForm {

  private final VariableScope scope;

  private SubmittedForm(VariableScope scope) {
    this.scope = scope;
  }

  public static SubmittedForm of(VariableScope scope) {
    return new SubmittedForm(scope);
  }

  /** The trimmed text, or an empty string. */
  public String text(String field) {
    return take(field).map(value -> value.toString().strip()).orElse("");
  }

  public String requiredText(String field, String label) {
    var value = text(field);
    if (value.isEmpty()) {
      throw missing(field, label);
    }
    return value;
  }

  /** A checkbox: an untouched one counts as not ticked. */
  public boolean ticked(String field) {
    return take(field).map(value -> Boolean.parseBoolean(value.toString())).orElse(false);
  }

  public <E extends Enum<E>> E choice(String field, Class<E> type, String label) {
    var value = requiredText(field, label);
    try {
      return Enum.valueOf(type, value);
    } catch (IllegalArgumentException unknown) {
      throw Refused.field(field, label + "：选项“" + value + "”无效");
    }
  }

  public BigDecimal number(String field, String label) {
    return number(field, label, requiredText(field, label));
  }

  private static BigDecimal number(String field, String label, String value) {
    try {
      return new BigDecimal(value);
    } catch (NumberFormatException unreadable) {
      throw Refused.field(field, label + "：“" + value + "”不是数字");
    }
  }

  public int wholeNumber(String field, String label) {
    return wholeNumber(field, label, requiredText(field, label));
  }

  public OptionalInt optionalWholeNumber(String field, String label) {
    var value = text(field);
    return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of(wholeNumber(field, label, value));
  }

  private static int wholeNumber(String field, String label, String value) {
    try {
      return number(field, label, value).intValueExact();
    } catch (ArithmeticException fraction) {
      throw Refused.field(field, label + "：必须是整数");
    }
  }

  public LocalDate date(String field, String label) {
    return optionalDate(field, label).orElseThrow(() -> missing(field, label));
  }

  public Optional<LocalDate> optionalDate(String field, String label) {
    var value = text(field);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value));
    } catch (DateTimeParseException unreadable) {
      throw Refused.field(field, label + "：“" + value + "”不是日期");
    }
  }

  /** A structured value (list, table) as JSON text, or an empty array. */
  public String json(String field) {
    return take(field).map(Object::toString).orElse("[]");
  }

  private Optional<Object> take(String field) {
    var value = scope.getVariable(field);
    scope.removeVariable(field);
    return Optional.ofNullable(value);
  }

  private static Refused missing(String field, String label) {
    return Refused.field(field, label + "：请填写");
  }
}
