package org.featuredpark.portal.message;

import java.util.Optional;
import java.util.Set;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.Message;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** The page of the case that a message is about, for those whom it is addressed to. */
final class CaseLink {

  private CaseLink() {
  }

  /** Empty if it is about no application, or if not all whom it is addressed to may open that page. */
  static Optional<String> of(Message message) {
    var to = message.recipient();
    return message.caseRef().flatMap(CaseLink::application).flatMap(number ->
        Groups.isOperator(to) ? Optional.of("/cases/" + number)
            : officials(number).contains(to) ? Optional.of("/workspace/cases/" + number) : Optional.empty());
  }

  private static Set<String> officials(ApplicationNumber number) {
    return Set.of(Groups.officersOf(number.district()), Groups.headsOf(number.district()), Groups.CITY_OFFICER,
        Groups.CITY_HEAD);
  }

  /** Messages are about rounds, notices and objections, too. */
  private static Optional<ApplicationNumber> application(String caseRef) {
    try {
      return Optional.of(new ApplicationNumber(caseRef));
    } catch (Refused another) {
      return Optional.empty();
    }
  }
}
