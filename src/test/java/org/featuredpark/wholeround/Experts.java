package org.featuredpark.wholeround;

import static org.featuredpark.review.process.ExpertReviewProcess.DECLARE_CONFLICT;
import static org.featuredpark.review.process.ExpertReviewProcess.SCORE_PARK;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.identity.Groups;
import org.featuredpark.review.Expert;
import org.featuredpark.review.RegisterExpert;
import org.featuredpark.review.ScoreItem;
import org.featuredpark.review.Specialty;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.springframework.stereotype.Component;

/** Third parties: the city lists them, they declare, score alone and sign, or step down. R48, R49. */
@Component
class Experts {

  private static final int LISTED = 9;
  private static final int JUDGE_FINANCE = 4;
  private static final CreditCode INSTITUTE = CreditCode.of(RosterSamples.code(900));
  private static final double APART = 0.01;

  private final TestAccounts accounts;
  private final RegisterExpert register;
  private final Desks desks;

  Experts(TestAccounts accounts, RegisterExpert register, Desks desks) {
    this.accounts = accounts;
    this.register = register;
    this.desks = desks;
  }

  void list() {
    IntStream.rangeClosed(1, LISTED).forEach(i -> {
      var user = accounts.ensure("expert-" + i, Groups.EXPERT);
      People.asCity();
      register.register(new Expert(user, "专家" + i, "北方产业经济研究院", INSTITUTE,
          Set.of(i <= JUDGE_FINANCE ? Specialty.FINANCE : Specialty.TECHNICAL), true));
    });
  }

  void declareNone(ApplicationNumber park) {
    desks.assignees(park, DECLARE_CONFLICT).forEach(expert -> {
      People.asExpert(expert);
      desks.complete(park, DECLARE_CONFLICT, Map.of("declaration", "NONE"));
    });
  }

  List<String> panel(ApplicationNumber park) {
    return desks.assignees(park, SCORE_PARK);
  }

  /** One finds a tie only over the papers. */
  void stepDown(ApplicationNumber park, String expert) {
    People.asExpert(expert);
    desks.complete(park, SCORE_PARK, Map.of("recused", true, "recusalReason", "发现本人近三年曾任其入驻企业监事。"));
  }

  /** Each a little kinder or stricter than the one before; what they come to depends on the quality alone. */
  void score(ApplicationNumber park, double quality) {
    var panel = new ArrayList<>(panel(park));
    for (int seat = 0; seat < panel.size(); seat++) {
      People.asExpert(panel.get(seat));
      desks.complete(park, SCORE_PARK, sheet(quality + (seat - panel.size() / 2) * APART));
    }
  }

  private static Map<String, Object> sheet(double quality) {
    var form = new HashMap<String, Object>(
        Map.of("recused", false, "signed", true, "comment", "基础扎实，三年计划的服务成效指标可进一步细化。"));
    for (var item : ScoreItem.values()) {
      form.put(item.field(), BigDecimal.valueOf(Math.round(item.max() * quality * 2)).divide(BigDecimal.valueOf(2)));
    }
    return form;
  }
}
