package org.featuredpark.exit;

import java.util.Map;
import org.featuredpark.shared.Clause;

/**
 * What the rule on exits says about a trigger.
 *
 * @param hearing whether the operator is heard first
 * @param banYears for how many years it may not apply again; none where 0. Q8
 */
public record ExitRule(boolean hearing, boolean rectifiable, int banYears, Clause clause, String reason) {

  /** What the row of the decision says. */
  public static ExitRule of(Map<String, Object> row) {
    return new ExitRule("HEARING".equals(row.get("outcome")), (Boolean) row.get("rectifiable"),
        ((Number) row.get("banYears")).intValue(), new Clause((String) row.get("clause")), (String) row.get("reason"));
  }

  /** What no rule speaks of ends without a ban. */
  static ExitRule silent(ExitTrigger trigger) {
    return new ExitRule(false, false, 0, new Clause("R58"), trigger.zhName() + "，退出试点，不受再申报限制。");
  }
}
