package org.featuredpark.application.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.application.Application;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.application.Project;
import org.featuredpark.application.TenantCounts;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApplicationTable implements Applications {

  private static final String SELECT = "SELECT number, operator, operator_name, legal_rep_name, contact_name,"
      + " contact_phone, park_name, district, direction, leading_industry, usable_office_area_m2,"
      + " total_output_yuan, total_revenue_yuan, srdi_count, little_giant_count, innovative_count, version,"
      + " received_at, status FROM application";

  private final JdbcClient jdbc;
  private final ProjectTable projects;

  ApplicationTable(JdbcClient jdbc, ProjectTable projects) {
    this.jdbc = jdbc;
    this.projects = projects;
  }

  @Override
  public Application get(ApplicationNumber number) {
    return jdbc.sql(SELECT + " WHERE number = :number").param("number", number.value())
        .query(ApplicationTable::read).optional().orElseThrow(() -> NotFound.of("申报", number));
  }

  @Override
  public Map<ApplicationNumber, Application> of(Collection<ApplicationNumber> numbers) {
    return numbers.isEmpty() ? Map.of() : jdbc.sql(SELECT + " WHERE number IN (:numbers)")
        .param("numbers", numbers.stream().map(ApplicationNumber::value).toList())
        .query(ApplicationTable::read).list().stream().collect(toMap(Application::number, identity()));
  }

  @Override
  public List<Application> ofDistrict(RoundNumber round, District district, int limit) {
    return jdbc.sql(SELECT + " WHERE round_number = :round AND district = :district ORDER BY number LIMIT :limit")
        .param("round", round.value()).param("district", district.code()).param("limit", limit)
        .query(ApplicationTable::read).list();
  }

  @Override
  public List<Application> ofDistrict(RoundNumber round, District district, Set<ApplicationStatus> statuses) {
    return jdbc.sql(SELECT + " WHERE round_number = :round AND district = :district AND status IN (:statuses)"
            + " ORDER BY number")
        .param("round", round.value()).param("district", district.code())
        .param("statuses", statuses.stream().map(Enum::name).toList())
        .query(ApplicationTable::read).list();
  }

  @Override
  public List<Tally> tally(RoundNumber round) {
    return jdbc.sql("SELECT district, status, COUNT(*) FROM application WHERE round_number = :round"
            + " GROUP BY district, status")
        .param("round", round.value())
        .query((row, i) -> new Tally(District.of(row.getString(1)), ApplicationStatus.valueOf(row.getString(2)),
            row.getInt(3)))
        .list();
  }

  @Override
  public List<Application> ofRound(RoundNumber round, int limit, ApplicationStatus... statuses) {
    var wanted = Arrays.asList(statuses.length == 0 ? ApplicationStatus.values() : statuses);
    return jdbc.sql(SELECT + " WHERE round_number = :round AND status IN (:statuses) ORDER BY number LIMIT :limit")
        .param("round", round.value()).param("statuses", wanted.stream().map(Enum::name).toList())
        .param("limit", limit)
        .query(ApplicationTable::read).list();
  }

  @Override
  public List<Application> ofOperator(CreditCode operator, int limit) {
    return jdbc.sql(SELECT + " WHERE operator = :operator ORDER BY received_at DESC LIMIT :limit")
        .param("operator", operator.value()).param("limit", limit)
        .query(ApplicationTable::read).list();
  }

  @Override
  public List<Application> ofOperatorIn(RoundNumber round, CreditCode operator) {
    return jdbc.sql(SELECT + " WHERE operator = :operator AND round_number = :round ORDER BY number")
        .param("operator", operator.value()).param("round", round.value())
        .query(ApplicationTable::read).list();
  }

  @Override
  public Optional<Project> project(ApplicationNumber number) {
    return projects.find(number);
  }

  @Override
  public Set<CreditCode> tenants(ApplicationNumber number) {
    return jdbc.sql("SELECT DISTINCT credit_code FROM tenant_enterprise"
            + " WHERE roster_id = (SELECT roster_id FROM application WHERE number = :number)")
        .param("number", number.value()).query((row, i) -> new CreditCode(row.getString(1))).set();
  }

  @Override
  public boolean isFrozen(ApplicationNumber number) {
    return jdbc.sql("SELECT COUNT(*) FROM finding WHERE application_number = :number"
            + " AND other_application IS NOT NULL AND disposition IS NULL")
        .param("number", number.value()).query(Integer.class).single() > 0;
  }

  private static Application read(ResultSet row, int i) throws SQLException {
    return new Application(new ApplicationNumber(row.getString("number")), new CreditCode(row.getString("operator")),
        row.getString("operator_name"), row.getString("legal_rep_name"), row.getString("contact_name"),
        row.getString("contact_phone"), row.getString("park_name"), District.of(row.getString("district")),
        ParkDirection.valueOf(row.getString("direction")), row.getString("leading_industry"),
        row.getBigDecimal("usable_office_area_m2"), Money.ofYuan(row.getBigDecimal("total_output_yuan")),
        Money.ofYuan(row.getBigDecimal("total_revenue_yuan")),
        new TenantCounts(row.getInt("srdi_count"), row.getInt("little_giant_count"), row.getInt("innovative_count")),
        row.getInt("version"),
        SqlTime.read(row, "received_at"),
        ApplicationStatus.valueOf(row.getString("status")));
  }
}
