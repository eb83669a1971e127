package org.featuredpark.application.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.application.ApplicationRecords.ApplicationStep;
import org.featuredpark.application.ApplicationRows;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications.Tally;
import org.featuredpark.application.CapabilityType;
import org.featuredpark.application.Milestone;
import org.featuredpark.application.Project;
import org.featuredpark.application.TenantCounts;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;

class ApplicationTableTest {

  private static final RoundNumber ROUND = new RoundNumber("PILOT-2026-1");
  private static final CreditCode OPERATOR = CreditCode.of("91110108MA01ABCD5T");
  private static final Instant RECEIVED = Instant.parse("2026-07-20T15:59:59.999Z");

  @BothDatabases
  void an_application_is_found_by_number_district_round_and_operator(TestDatabase database) {
    var applications = on(database);
    var haidian = insert(database, District.HAIDIAN, 1, ApplicationStatus.ACCEPTED);
    var bda = insert(database, District.BDA, 1, ApplicationStatus.LATE);

    assertThat(applications.get(haidian).receivedAt()).isEqualTo(RECEIVED);
    assertThat(applications.get(haidian).totalOutput()).isEqualTo(Money.ofYuan(new BigDecimal("4000000000.00")));
    assertThat(applications.ofDistrict(ROUND, District.HAIDIAN, 10)).extracting("number").containsExactly(haidian);
    assertThat(applications.ofRound(ROUND, 10)).extracting("number").containsExactly(haidian, bda);
    assertThat(applications.ofRound(ROUND, 10, ApplicationStatus.LATE)).extracting("number").containsExactly(bda);
    assertThat(applications.ofOperator(OPERATOR, 1)).hasSize(1);
    assertThat(applications.get(haidian).tenants()).isEqualTo(new TenantCounts(15, 3, 2));
    assertThatThrownBy(() -> applications.get(ApplicationNumber.of(ROUND, District.BDA, 9)))
        .isInstanceOf(NotFound.class).hasMessageContaining("BDA-0009");
  }

  @BothDatabases
  void a_rule_sees_every_application_however_many_there_are(TestDatabase database) {
    for (int i = 1; i <= 250; i++) {
      insert(database, District.HAIDIAN, i, ApplicationStatus.NOT_ELIGIBLE);
    }
    var last = insert(database, District.HAIDIAN, 251, ApplicationStatus.ACCEPTED);
    insert(database, District.BDA, 1, ApplicationStatus.ACCEPTED);

    assertThat(on(database).ofDistrict(ROUND, District.HAIDIAN, Set.of(ApplicationStatus.ACCEPTED)))
        .extracting("number").containsExactly(last);
    assertThat(on(database).tally(ROUND)).containsExactlyInAnyOrder(
        new Tally(District.HAIDIAN, ApplicationStatus.NOT_ELIGIBLE, 250),
        new Tally(District.HAIDIAN, ApplicationStatus.ACCEPTED, 1),
        new Tally(District.BDA, ApplicationStatus.ACCEPTED, 1));
  }

  @BothDatabases
  void many_applications_are_read_and_counted_in_one_query(TestDatabase database) {
    var applications = on(database);
    var haidian = insert(database, District.HAIDIAN, 1, ApplicationStatus.ACCEPTED);
    insert(database, District.HAIDIAN, 2, ApplicationStatus.ACCEPTED);
    var bda = insert(database, District.BDA, 1, ApplicationStatus.LATE);

    assertThat(applications.of(List.of(haidian, bda, ApplicationNumber.of(ROUND, District.BDA, 9))))
        .containsOnly(Map.entry(haidian, applications.get(haidian)), Map.entry(bda, applications.get(bda)));
    assertThat(applications.of(List.of())).isEmpty();
    assertThat(applications.get(bda).tenants()).isEqualTo(new TenantCounts(15, 3, 2));
    assertThat(applications.tally(ROUND)).containsExactlyInAnyOrder(
        new Tally(District.HAIDIAN, ApplicationStatus.ACCEPTED, 2), new Tally(District.BDA, ApplicationStatus.LATE, 1));
    assertThat(applications.tally(new RoundNumber("PILOT-2026-2"))).isEmpty();
  }

  @BothDatabases
  void a_project_is_replaced_with_its_milestones(TestDatabase database) {
    var number = insert(database, District.HAIDIAN, 1, ApplicationStatus.SUBMITTED);
    var start = LocalDate.of(2026, 9, 1);
    var project = new Project("公共检测平台", CapabilityType.PLATFORM, "为企业提供检测", Money.ofFen(100_000_00L), start,
        start.plusMonths(6), List.of(new Milestone("M1", "开工", start, 40, "开工报告")));
    var projects = new ProjectTable(database.jdbc());

    projects.replace(number, Optional.of(project));
    projects.replace(number, Optional.of(project));
    assertThat(on(database).project(number)).contains(project);

    projects.replace(number, Optional.empty());
    assertThat(on(database).project(number)).isEmpty();
  }

  @BothDatabases
  void every_step_is_remembered_in_order(TestDatabase database) {
    var number = insert(database, District.HAIDIAN, 1, ApplicationStatus.SUBMITTED);
    var records = new ApplicationStatusTable(database.jdbc());
    var first = new ApplicationStep(RECEIVED, ApplicationStatus.SUBMITTED, "已收到");
    var second = new ApplicationStep(RECEIVED, ApplicationStatus.CORRECTION, "请补正");

    records.addStep(number, first);
    records.addStep(number, second);
    records.setStatus(number, ApplicationStatus.CORRECTION);

    assertThat(records.steps(number)).containsExactly(first, second);
    assertThat(records.steps(number, 1)).containsExactly(first);
    assertThat(on(database).get(number).status()).isEqualTo(ApplicationStatus.CORRECTION);
  }

  private static ApplicationTable on(TestDatabase database) {
    return new ApplicationTable(database.jdbc(), new ProjectTable(database.jdbc()));
  }

  private static ApplicationNumber insert(TestDatabase database, District district, int sequence,
      ApplicationStatus status) {
    var number = ApplicationNumber.of(ROUND, district, sequence);
    ApplicationRows.insert(database.jdbc(), number, OPERATOR, status, RECEIVED);
    return number;
  }
}
