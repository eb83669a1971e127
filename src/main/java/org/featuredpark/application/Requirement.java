package org.featuredpark.application;

import java.util.regex.Pattern;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Finding;

/**
 * One thing that a round demands of parks, read off its decisions: asked about a park of which nothing is known, they
 * name every rule, so that no limit has to be written down a second time.
 *
 * @param subject what is looked at, such as 可用办公空间
 * @param demand what is demanded of it, such as 不少于 20000 ㎡
 * @param unknown what the decision says when the figure is missing
 */
public record Requirement(Clause clause, String subject, String demand, String unknown) {

  private static final String DEMAND = "，要求";
  private static final Pattern MISSING = Pattern.compile("：?\\s*(未提供|未选择|无法计算)");

  /** A rule that words its sentence in another way is shown as it is. */
  static Requirement of(Finding nothingKnown) {
    var reason = nothingKnown.reason();
    int demand = reason.indexOf(DEMAND);
    return demand < 0 ? new Requirement(nothingKnown.clause(), "", reason, reason)
        : new Requirement(nothingKnown.clause(), MISSING.matcher(reason.substring(0, demand)).replaceAll(""),
            reason.substring(demand + DEMAND.length()).replaceFirst("。$", ""), reason);
  }

  /** Whether a finding is about this. */
  boolean concerns(Finding finding) {
    return finding.clause().equals(clause) && finding.reason().startsWith(subject.split("、", 2)[0]);
  }
}
