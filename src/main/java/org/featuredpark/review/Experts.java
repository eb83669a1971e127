package org.featuredpark.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.shared.CreditCode;

/** The experts on the city's list and what is known of their ties. */
public interface Experts {

  Optional<Expert> find(String userId);

  /** Active experts in the order of their user names. */
  List<Expert> active();

  List<Expert> all(int limit);

  void save(Expert expert);

  /** Notes that an expert is tied to a firm. */
  void addTie(String userId, CreditCode party, String reason);

  /** The experts who are tied to any of these firms. */
  Set<String> tiedTo(Collection<CreditCode> parties);
}
