package org.featuredpark.application;

import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;

/** Keeps receipts, and remembers which press of the button each of them answered. */
public interface Receipts {

  void add(Receipt receipt);

  /** The latest first. */
  List<Receipt> of(ApplicationNumber number);

  Optional<Receipt> answerTo(String applicant, String requestKey);

  void remember(String applicant, String requestKey, Receipt receipt);
}
