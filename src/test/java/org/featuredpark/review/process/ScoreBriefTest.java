package org.featuredpark.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.application.Application;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.application.TenantCounts;
import org.featuredpark.review.ReviewScene;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in the hands of an expert's judgement is put before the expert, and only that. */
class ScoreBriefTest {

  private static final ApplicationNumber PARK = new ApplicationNumber("PILOT-2024-1-110108-0001");
  private static final List<String> CLAUSES = List.of("R14", "R14a", "R14b", "R15", "R16", "R17", "R17a", "R17b",
      "R18", "R19");

  @ParameterizedTest
  @CsvSource({"INDUSTRY_CLUSTER, 产业集聚型, 知名度高（R14）", "INDUSTRY_CLUSTER, 产业集聚型, 参与标准制定的机会（R14b）",
      "CHAIN_INTEGRATION, 聚链融通型, 产品入链（R15）", "DIGITAL_ACCELERATION, 数智加速型, 孵化数字原生企业（R16）",
      "CAPITAL_ENABLEMENT, 资本助力型, 资本赋能企业成长（R17）", "CAPITAL_ENABLEMENT, 资本助力型, 质押等渠道丰富（R17b）",
      "ECOSYSTEM_ENABLEMENT, 生态赋能型, 促进成果转化（R18）", "TALENT_LED, 人才引领型, 专业技术人才引进（R19）"})
  @Proves({"R14", "R14b", "R15", "R16", "R17", "R17b", "R18", "R19"})
  void an_expert_is_told_what_the_notice_asks_of_the_parks_direction(ParkDirection direction, String name,
      String asks) {
    assertThat(brief(direction)).contains("A4请对照" + name + "的要求", asks);
  }

  @ParameterizedTest
  @CsvSource({"INDUSTRY_CLUSTER, R14 R14a R14b", "CHAIN_INTEGRATION, R15", "DIGITAL_ACCELERATION, R16",
      "CAPITAL_ENABLEMENT, R17 R17a R17b", "ECOSYSTEM_ENABLEMENT, R18", "TALENT_LED, R19"})
  @Proves({"R14", "R14b", "R15", "R16", "R17", "R17b", "R18", "R19"})
  void a_park_of_another_direction_is_not_measured_by_it(ParkDirection direction, String own) {
    var brief = brief(direction);

    assertThat(CLAUSES).filteredOn(clause -> brief.contains("（" + clause + "）"))
        .containsExactlyElementsOf(Arrays.asList(own.split(" ")));
  }

  private static String brief(ParkDirection direction) {
    var applications = mock(Applications.class);
    when(applications.get(PARK)).thenReturn(new Application(PARK, ReviewScene.OPERATOR, "运营公司", "张三", "李四", "010-1",
        "示范园", District.HAIDIAN, direction, "医药健康", new BigDecimal("20000.00"), Money.ZERO, Money.ZERO,
        new TenantCounts(15, 3, 2), 1, Instant.EPOCH, ApplicationStatus.RECOMMENDED));
    when(applications.project(PARK)).thenReturn(Optional.empty());
    var execution = mock(DelegateExecution.class);
    when(execution.getProcessBusinessKey()).thenReturn(PARK.value());
    return new ReviewBriefs().scoreParkBrief(applications).of(execution);
  }
}
