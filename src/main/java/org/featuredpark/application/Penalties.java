package org.featuredpark.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.featuredpark.shared.CreditCode;

/** Keeps penalties, dishonesty entries and accidents that officials recorded about operators. R35–R37. */
public interface Penalties {

  void add(CreditCode operator, DeclaredPenalty penalty, String by, Instant at);

  /** All of them: a rule must not miss one. */
  List<DeclaredPenalty> of(CreditCode operator);

  /** Those of several operators, in one query; who has none is not in it. */
  Map<CreditCode, List<DeclaredPenalty>> of(Collection<CreditCode> operators);
}
