package org.featuredpark.review.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.review.PlanSignature;
import org.featuredpark.review.PlanStatus;
import org.featuredpark.review.PlanTarget;
import org.featuredpark.review.PlanTask;
import org.featuredpark.review.TargetKind;
import org.featuredpark.review.ThreeYearPlan;
import org.featuredpark.review.ThreeYearPlans;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ThreeYearPlanTable implements ThreeYearPlans {

  private static final int MOST_ROWS = 200;

  private final JdbcClient jdbc;

  ThreeYearPlanTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<ThreeYearPlan> find(ApplicationNumber park) {
    return jdbc.sql("SELECT status, approved_by, approved_at, countersigned_by, countersigned_at"
            + " FROM three_year_plan WHERE application_number = :park")
        .param("park", park.value())
        .query((row, i) -> new ThreeYearPlan(park, PlanStatus.valueOf(row.getString("status")), targets(park),
            tasks(park), signature(row, "approved"), signature(row, "countersigned")))
        .optional();
  }

  @Override
  public Set<ApplicationNumber> inForce(Collection<ApplicationNumber> parks) {
    return parks.isEmpty() ? Set.of() : jdbc.sql("SELECT application_number FROM three_year_plan"
            + " WHERE application_number IN (:parks) AND status IN (:statuses)")
        .param("parks", parks.stream().map(ApplicationNumber::value).toList())
        .param("statuses", Arrays.stream(PlanStatus.values()).filter(PlanStatus::inForce).map(Enum::name).toList())
        .query((row, i) -> new ApplicationNumber(row.getString(1))).set();
  }

  @Override
  public void save(ThreeYearPlan plan) {
    List.of("plan_target", "plan_task", "three_year_plan").forEach(table ->
        jdbc.sql("DELETE FROM " + table + " WHERE application_number = :park")
            .param("park", plan.park().value()).update());
    insertPlan(plan);
    for (int i = 0; i < plan.targets().size(); i++) {
      insertTarget(plan.park(), i + 1, plan.targets().get(i));
    }
    for (int i = 0; i < plan.tasks().size(); i++) {
      insertTask(plan.park(), i + 1, plan.tasks().get(i));
    }
  }

  private void insertPlan(ThreeYearPlan plan) {
    jdbc.sql("INSERT INTO three_year_plan (application_number, status, approved_by, approved_at,"
            + " countersigned_by, countersigned_at) VALUES (?, ?, ?, ?, ?, ?)")
        .param(plan.park().value()).param(plan.status().name())
        .param(plan.approval().map(PlanSignature::userId).orElse(null)).param(moment(plan.approval()))
        .param(plan.countersignature().map(PlanSignature::userId).orElse(null))
        .param(moment(plan.countersignature())).update();
  }

  private void insertTarget(ApplicationNumber park, int position, PlanTarget target) {
    jdbc.sql("INSERT INTO plan_target (application_number, position, kind, baseline, year1, year2, year3, weight,"
            + " evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(park.value(), position, target.kind().name(), target.baseline(),
            target.year(1), target.year(2), target.year(3), target.weight(), target.evidence()).update();
  }

  private void insertTask(ApplicationNumber park, int position, PlanTask task) {
    jdbc.sql("INSERT INTO plan_task (application_number, position, name, due, owner) VALUES (?, ?, ?, ?, ?)")
        .params(park.value(), position, task.name(), task.due(), task.owner()).update();
  }

  private List<PlanTarget> targets(ApplicationNumber park) {
    return jdbc.sql("SELECT kind, baseline, year1, year2, year3, weight, evidence FROM plan_target"
            + " WHERE application_number = :park ORDER BY position LIMIT :most")
        .param("park", park.value()).param("most", MOST_ROWS)
        .query((row, i) -> new PlanTarget(TargetKind.valueOf(row.getString("kind")), number(row, "baseline"),
            List.of(number(row, "year1"), number(row, "year2"), number(row, "year3")),
            row.getInt("weight"), row.getString("evidence"))).list();
  }

  private List<PlanTask> tasks(ApplicationNumber park) {
    return jdbc.sql("SELECT name, due, owner FROM plan_task"
            + " WHERE application_number = :park ORDER BY position LIMIT :most")
        .param("park", park.value()).param("most", MOST_ROWS)
        .query((row, i) -> new PlanTask(row.getString("name"), row.getObject("due", LocalDate.class),
            row.getString("owner"))).list();
  }

  // The scale of the column says nothing about what was promised: 15 firms are 15, not 15.0000.
  private static BigDecimal number(ResultSet row, String column) throws SQLException {
    var plain = row.getBigDecimal(column).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static Optional<PlanSignature> signature(ResultSet row, String column) throws SQLException {
    var by = row.getString(column + "_by");
    return by == null ? Optional.empty() : Optional.of(
        new PlanSignature(by, row.getObject(column + "_at", OffsetDateTime.class).toInstant()));
  }

  private static OffsetDateTime moment(Optional<PlanSignature> signature) {
    return signature.map(by -> by.at().atOffset(ZoneOffset.UTC)).orElse(null);
  }
}
