package org.featuredpark.demo;

import java.util.Optional;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Verdict;

/** What a park of the cast is an example of, and the one clause, if any, that it breaks or puts in doubt. */
enum Label {
  SOUND("各项条件均有余量"),
  FIFTEEN_FIRMS("专精特新企业恰好15家，其中小巨人恰好3家"),
  FOURTEEN_FIRMS("专精特新企业14家", "R29", Verdict.FAIL),
  TWO_GIANTS("小巨人企业2家", "R30", Verdict.FAIL),
  DUPLICATE_FIRM("名单有15行，同一企业列了两次", "R29", Verdict.FAIL),
  TITLE_ENDS_TODAY("一家企业的资质恰在基准日到期"),
  TITLE_EXPIRED("一家企业的资质在基准日前一日到期", "R29", Verdict.FAIL),
  AREA_AT_LIMIT("可用办公空间恰好20000.00平方米"),
  AREA_BELOW("可用办公空间19999.99平方米", "R22", Verdict.FAIL),
  OUTPUT_AT_LIMIT("总产值恰好40亿元，营收不足"),
  REVENUE_AT_LIMIT("总营收恰好40亿元，产值不足"),
  ONE_FEN_SHORT("总产值差1分不到40亿元", "R28", Verdict.FAIL),
  HALVES("产值、营收各20亿元，不得相加", "R28", Verdict.FAIL),
  SHARE_ABOVE("主导产业占比略高于70%"),
  SHARE_EXACT("主导产业占比恰好70%，未超过", "R14a", Verdict.FLAG),
  CAPITALS_THREE("入驻产业资本恰好3家"),
  CAPITALS_TWO("入驻产业资本2家", "R17a", Verdict.FLAG),
  FOUNDED_IN_TIME("成立、运营至基准日恰满3年"),
  FOUNDED_LATE("成立晚了一日", "R27", Verdict.FAIL),
  OPERATED_LATE("园区运营晚了一日", "R27", Verdict.FAIL),
  PENALTY_OUTSIDE("处罚在三年期间开始的前一日作出"),
  PENALTY_INSIDE("处罚在三年期间的第一日作出", "R35", Verdict.FAIL),
  MINOR_PENALTY("有一项其他行政处罚待核实", "R35", Verdict.FLAG),
  LARGER_ACCIDENT("有一起较大事故待核实", "R37", Verdict.FLAG),
  OTHER_INDUSTRY("主导产业不在高精尖目录内", "R31", Verdict.FLAG),
  BRANCH("申报主体是分公司", "R25", Verdict.FAIL),
  OUTSIDE("申报主体注册在外省市", "R26", Verdict.FAIL),
  PARTLY_OPERATED("申报主体只运营园区的一部分", "R24", Verdict.FAIL),
  WITHOUT_PROJECT("不带建设项目申报");

  private final String zhName;
  private final Clause clause;
  private final Verdict verdict;

  Label(String zhName) {
    this.zhName = zhName;
    this.clause = null;
    this.verdict = null;
  }

  Label(String zhName, String clause, Verdict verdict) {
    this.zhName = zhName;
    this.clause = new Clause(clause);
    this.verdict = verdict;
  }

  String zhName() {
    return zhName;
  }

  Optional<Clause> clause() {
    return Optional.ofNullable(clause);
  }

  boolean isEligible() {
    return verdict != Verdict.FAIL;
  }
}
