package org.featuredpark.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which parks the city should look at first, and why. R07, R08. */
public record RiskLight(Colour colour, List<String> reasons) {

  /** In the order in which a list shows them. */
  public enum Colour {
    RED,
    YELLOW,
    GREEN
  }

  private static final int SOON = 7;

  public RiskLight {
    reasons = List.copyOf(reasons);
  }

  static RiskLight of(Construction construction, LocalDate today) {
    var red = new ArrayList<String>();
    var start = construction.start();
    if (start.overdue() && !start.started()) {
      red.add("逾期未开工");
    }
    if (construction.risk() == Risk.SERIOUS) {
      red.add("报告重大风险");
    }
    var yellow = new ArrayList<String>();
    if (start.hasProject() && !start.started() && !start.overdue()
        && !today.isBefore(start.planned().minusDays(SOON))) {
      yellow.add("计划开工日临近");
    }
    if (construction.risk() == Risk.ATTENTION) {
      yellow.add("报告有风险");
    }
    addLate(yellow, construction.reports(), "份报告逾期或未报");
    addLate(yellow, construction.milestones(), "个节点逾期");
    var colour = !red.isEmpty() ? Colour.RED : yellow.isEmpty() ? Colour.GREEN : Colour.YELLOW;
    red.addAll(yellow);
    return new RiskLight(colour, red);
  }

  private static void addLate(List<String> reasons, Tally tally, String what) {
    if (tally.onTime() < tally.due()) {
      reasons.add((tally.due() - tally.onTime()) + what);
    }
  }
}
