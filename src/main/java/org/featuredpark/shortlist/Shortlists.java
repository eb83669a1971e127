package org.featuredpark.shortlist;

import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.RoundNumber;

/** The recommendations in hand, one per district and round. */
public interface Shortlists {

  /** @throws org.featuredpark.shared.NotFound when the district has no case in this round */
  Shortlist get(DistrictRound id);

  Optional<Shortlist> find(DistrictRound id);

  /** The shortlist as it is, kept from changing until this transaction ends. R43. */
  Shortlist lock(DistrictRound id);

  /** By district; there are at most seventeen. */
  List<Shortlist> ofRound(RoundNumber round);

  void add(Shortlist shortlist);

  void update(Shortlist shortlist);

  /** The chosen first, in their order. */
  List<Candidate> candidates(DistrictRound id);

  void replaceCandidates(DistrictRound id, List<Candidate> candidates);
}
