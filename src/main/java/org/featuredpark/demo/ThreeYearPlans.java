package org.featuredpark.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.featuredpark.application.Metric;

/** What a park promises for three years, from where it stands. R50. */
final class ThreeYearPlans {

  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  private ThreeYearPlans() {
  }

  static Map<String, Object> of(Park park) {
    var firms = park.roster().counts(park.baseDate());
    int srdi = firms.srdi();
    int giants = firms.littleGiants();
    int served = park.content().operation().firmsServed();
    var revenue = park.roster().total(Metric.REVENUE, park.baseDate()).yuan().divide(YI)
        .setScale(2, RoundingMode.DOWN);
    return Map.of(
        "targets", ListField.of(List.of(
            target("SRDI_COUNT", srdi, srdi + 3, srdi + 6, srdi + 10, 30, "认定公告、入驻协议"),
            target("LITTLE_GIANT_COUNT", giants, giants + 1, giants + 2, giants + 3, 20, "认定公告、入驻协议"),
            target("TOTAL_REVENUE", revenue, times(revenue, "1.05"), times(revenue, "1.12"), times(revenue, "1.20"),
                20, "审计报告、统计报表"),
            target("FIRMS_SERVED", served, served + 20, served + 45, served + 80, 15, "服务台账"),
            target("SATISFACTION", 90, 91, 92, 93, 15, "第三方满意度调查报告"))),
        "tasks", ListField.of(List.of(
            task("建成并开放服务能力提升建设项目", park.baseDate().plusMonths(13), "项目部"),
            task("建立专精特新企业分级培育库", park.baseDate().plusMonths(9), "企业服务部"),
            task("形成可复制推广的特色服务经验", park.baseDate().plusMonths(24), "运营管理部"))));
  }

  private static Map<String, Object> target(String kind, Number baseline, Number year1, Number year2, Number year3,
      int weight, String evidence) {
    return Map.of("kind", kind, "baseline", baseline, "year1", year1, "year2", year2, "year3", year3, "weight", weight,
        "evidence", evidence);
  }

  private static Map<String, Object> task(String name, LocalDate due, String owner) {
    return Map.of("name", name, "due", due.toString(), "owner", owner);
  }

  private static BigDecimal times(BigDecimal amount, String factor) {
    return amount.multiply(new BigDecimal(factor)).setScale(2, RoundingMode.DOWN);
  }
}
