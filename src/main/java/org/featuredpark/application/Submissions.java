package org.featuredpark.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;

/** Stores what was submitted, version by version. */
public interface Submissions {

  /** Lets one submission at a time into a district's intake, until this transaction ends. */
  void enterIntake(District district);

  int lastSequence(RoundNumber round, District district);

  void add(Submission submission);

  /** Puts a newer version in the place of the one that counted so far. */
  void replace(Submission submission);

  /** The latest application that came from a draft, whatever became of it. */
  Optional<ApplicationNumber> latestOf(DraftKey key);

  /** For each draft of an operator that was submitted, the latest application that came from it. */
  Map<DraftKey, ApplicationNumber> latestOf(CreditCode operator, int limit);

  DraftKey keyOf(ApplicationNumber number);

  ApplicationContent content(ApplicationNumber number);

  /** When the content was last saved before it was handed in. */
  Instant savedAt(ApplicationNumber number);

  TenantRoster roster(ApplicationNumber number);

  long rosterId(ApplicationNumber number);

  List<Material> materials(ApplicationNumber number);

  /** The files of any version; none if there is no such version. */
  List<Material> materials(ApplicationNumber number, int version);

  /** @throws org.featuredpark.shared.NotFound if there is no such version */
  SubmittedVersion version(ApplicationNumber number, int version);

  /** Every other live application of the round whose land could overlap, with its boundary. Q3. */
  List<Neighbour> neighbours(ApplicationNumber number);

  /** The live applications of a draft's round, but for its own, whose land could overlap this. Q3. */
  List<Neighbour> neighbours(DraftKey draft, Extent land);

  /** These applications as far as boundaries can be compared, in the order of their numbers. */
  List<Neighbour> neighbours(Set<ApplicationNumber> numbers);
}
