package org.featuredpark.portal.application;

import java.util.Arrays;
import java.util.List;
import org.featuredpark.application.DraftCheck;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.shared.Verdict;

/** The conditions that a draft is held against, by their clause; what each demands is said by the decisions. */
enum CheckedClause {
  R13("特色方向"),
  R14a("主导产业占比"),
  R17a("入驻产业资本"),
  R21("四至范围"),
  R22("可用办公空间"),
  R23("产权"),
  R24("单一主体运营"),
  R25("独立法人资格"),
  R26("注册地"),
  R27("成立和运营年限"),
  R28("园区总产值或总营收"),
  R29("入驻专精特新中小企业"),
  R30("入驻专精特新“小巨人”企业"),
  R31("产业定位", true),
  R35("近三年处罚情况", true),
  R36("失信情况", true),
  R37("安全等事故情况", true),
  R41("受理区", true);

  private final String zhName;
  private final boolean onlyWhenFilledIn;

  CheckedClause(String zhName) {
    this(zhName, false);
  }

  CheckedClause(String zhName, boolean onlyWhenFilledIn) {
    this.zhName = zhName;
    this.onlyWhenFilledIn = onlyWhenFilledIn;
  }

  static List<Line> linesOf(DraftCheck check) {
    return Arrays.stream(values()).filter(clause -> clause.concerns(check.direction()))
        .map(clause -> clause.line(check)).toList();
  }

  private boolean concerns(ParkDirection direction) {
    return switch (this) {
      case R14a -> direction == ParkDirection.INDUSTRY_CLUSTER;
      case R17a -> direction == ParkDirection.CAPITAL_ENABLEMENT;
      default -> true;
    };
  }

  private Line line(DraftCheck check) {
    var own = check.findings().stream().filter(found -> found.clause().id().equals(name())).toList();
    var reasons = own.stream().map(Finding::reason).toList();
    if (own.stream().anyMatch(found -> found.verdict() == Verdict.FAIL)) {
      return new Line(name(), zhName, "不符合", "state-bad", reasons);
    }
    if (!own.isEmpty()) {
      return new Line(name(), zhName, "需主管部门判断", "state-warn", reasons);
    }
    return onlyWhenFilledIn && !check.state().isContentComplete()
        ? new Line(name(), zhName, "填写完整后判断", "", reasons)
        : new Line(name(), zhName, "符合", "state-ok", reasons);
  }

  /** One clause and what would be found under it. */
  record Line(String clause, String name, String verdict, String look, List<String> reasons) {
  }
}
