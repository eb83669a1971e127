package org.featuredpark.shared;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/** The number of one rule of the notice ({@code R22}, {@code R14a}) or of a matter it is silent on ({@code Q3}). */
public record Clause(String id) implements Serializable {

  private static final Pattern FORM = Pattern.compile("R\\d\\d[a-z]?|Q\\d");

  public Clause {
    Objects.requireNonNull(id, "clause");
    if (!FORM.matcher(id).matches()) {
      throw new IllegalArgumentException("Not a clause of the notice: " + id);
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
