package org.featuredpark.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.springframework.stereotype.Component;

/** Tells who can judge a park as a third party: no official, no applicant, nobody tied to the park's firms. R49. */
@Component
class ThirdParties {

  private static final List<Role> INTERESTED =
      List.of(Role.CITY_OFFICER, Role.CITY_HEAD, Role.DISTRICT_OFFICER, Role.APPLICANT);

  private final Experts experts;
  private final ParkParties parties;
  private final Accounts accounts;

  ThirdParties(Experts experts, ParkParties parties, Accounts accounts) {
    this.experts = experts;
    this.parties = parties;
    this.accounts = accounts;
  }

  /** Everyone who may be drawn for a park as far as the list of experts knows; their accounts are asked when drawn. */
  List<Expert> pool(ApplicationNumber park, Set<String> alreadySeated) {
    var tie = ties(park, alreadySeated);
    return experts.active().stream().filter(expert -> tie.apply(expert).isEmpty()).toList();
  }

  /** Why an expert may not be seated for a park, or empty. */
  Function<Expert, Optional<String>> objections(ApplicationNumber park, Set<String> alreadySeated) {
    var tie = ties(park, alreadySeated);
    return expert -> tie.apply(expert).or(() -> part(expert));
  }

  private Function<Expert, Optional<String>> ties(ApplicationNumber park, Set<String> alreadySeated) {
    var firms = parties.of(park);
    var tied = experts.tiedTo(firms);
    return expert -> tie(expert, firms, tied, alreadySeated);
  }

  private Optional<String> part(Expert expert) {
    return hasPart(expert.userId()) ? Optional.of("系主管部门或申报主体人员") : Optional.empty();
  }

  /** Whether an account belongs to somebody who has a part in the programme. */
  boolean hasPart(String userId) {
    // Heads of districts share the officers' prefix.
    return accounts.groupsOf(userId).stream()
        .anyMatch(group -> INTERESTED.stream().anyMatch(role -> group.startsWith(role.group())));
  }

  private static Optional<String> tie(Expert expert, Set<CreditCode> firms, Set<String> tied, Set<String> seated) {
    if (!expert.active()) {
      return Optional.of("已停用");
    }
    if (seated.contains(expert.userId())) {
      return Optional.of("已在本评审组任职或已回避");
    }
    if (firms.contains(expert.employerCode())) {
      return Optional.of("供职于该园区运营单位或入驻企业");
    }
    if (tied.contains(expert.userId())) {
      return Optional.of("与该园区运营单位或入驻企业有已登记的利害关系");
    }
    return Optional.empty();
  }
}
