package org.featuredpark.identity.operator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.CreditCode;

/** The operators that somebody signed up for, or that an official entered. */
public interface Operators {

  Optional<Operator> find(CreditCode code);

  /** The operator, kept from changing until this transaction ends. */
  Optional<Operator> lock(CreditCode code);

  /** False if it was there already. */
  boolean add(Operator operator, String by, Instant at);

  /** Those whose codes an official vouched for, the latest first. */
  List<Operator> overruled(int limit);
}
