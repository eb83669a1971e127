package org.featuredpark.application.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.featuredpark.application.Rosters;
import org.featuredpark.application.TenantEnterprise;
import org.featuredpark.application.TenantRoster;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.TenantTier;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class RosterTable implements Rosters {

  private static final String COLUMNS = "credit_code, name, tier, batch, title_valid_from, title_valid_to,"
      + " tenancy_from, tenancy_to, area_m2, in_boundary, output_yuan, revenue_yuan, leading_industry";

  /** Lines are counted below the header, rows from the top of the workbook. */
  private static final int HEADER = 1;

  private final JdbcClient jdbc;
  private final JdbcOperations batch;

  RosterTable(JdbcClient jdbc, JdbcOperations batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  @Override
  public long add(TenantRoster roster, String fileName, Instant at) {
    var key = new GeneratedKeyHolder();
    jdbc.sql("INSERT INTO roster (uploaded_at, file_name) VALUES (:at, :name)")
        .param("at", SqlTime.of(at)).param("name", fileName).update(key, "id");
    long id = key.getKeyAs(Long.class);
    var rows = new ArrayList<Object[]>();
    for (var row : roster.rows()) {
      rows.add(new Object[] {id, roster.numbers().get(rows.size()) - HEADER, row.creditCode().value(), row.name(),
          row.tier() == null ? null : row.tier().name(), row.batch(), row.titleFrom(), row.titleTo(),
          row.tenancyFrom(), row.tenancyTo(), row.areaM2(), row.inBoundary(), row.output().yuan(),
          row.revenue().yuan(), row.leadingIndustry()});
    }
    batch.batchUpdate("INSERT INTO tenant_enterprise (roster_id, line_number, " + COLUMNS
        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    return id;
  }

  @Override
  public TenantRoster get(long id) {
    var numbers = new ArrayList<Integer>();
    var rows = jdbc.sql("SELECT line_number, " + COLUMNS + " FROM tenant_enterprise WHERE roster_id = :id"
            + " ORDER BY line_number LIMIT :most")
        .param("id", id).param("most", TenantRoster.MOST_ROWS).query((row, i) -> {
          numbers.add(row.getInt("line_number") + HEADER);
          return read(row);
        }).list();
    return new TenantRoster(rows, numbers);
  }

  private static TenantEnterprise read(ResultSet row) throws SQLException {
    var tier = row.getString("tier");
    BigDecimal area = row.getBigDecimal("area_m2");
    return new TenantEnterprise(new CreditCode(row.getString("credit_code")), row.getString("name"),
        tier == null ? null : TenantTier.valueOf(tier), row.getString("batch"), day(row, "title_valid_from"),
        day(row, "title_valid_to"), day(row, "tenancy_from"), day(row, "tenancy_to"), area,
        row.getBoolean("in_boundary"), Money.ofYuan(row.getBigDecimal("output_yuan")),
        Money.ofYuan(row.getBigDecimal("revenue_yuan")), row.getBoolean("leading_industry"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
