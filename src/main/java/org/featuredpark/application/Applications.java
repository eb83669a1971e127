package org.featuredpark.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;

/** Reads applications on behalf of the stages; who may see one is the use case's matter. */
public interface Applications {

  /** @throws org.featuredpark.shared.NotFound if there is none with this number */
  Application get(ApplicationNumber number);

  /** Those of these that there are, in one query. */
  Map<ApplicationNumber, Application> of(Collection<ApplicationNumber> numbers);

  List<Application> ofDistrict(RoundNumber round, District district, int limit);

  /** Every application of a district that stands at one of these: a rule must not miss one. */
  List<Application> ofDistrict(RoundNumber round, District district, Set<ApplicationStatus> statuses);

  /** In the order of their numbers; without a status, all of them. */
  List<Application> ofRound(RoundNumber round, int limit, ApplicationStatus... statuses);

  /** How many applications of a round stand where; where none does, there is no line. */
  List<Tally> tally(RoundNumber round);

  List<Application> ofOperator(CreditCode operator, int limit);

  /** Everything that one operator submitted in one round: few, and a rule must see them all. Q2. */
  List<Application> ofOperatorIn(RoundNumber round, CreditCode operator);

  Optional<Project> project(ApplicationNumber number);

  /** Every firm on the park's roster, with a title or without. */
  Set<CreditCode> tenants(ApplicationNumber number);

  /** Whether the boundary is disputed by another application and the district has not yet decided. Q3. */
  boolean isFrozen(ApplicationNumber number);

  /** The number of a district's applications that stand at one status. */
  record Tally(District district, ApplicationStatus status, int count) {
  }
}
