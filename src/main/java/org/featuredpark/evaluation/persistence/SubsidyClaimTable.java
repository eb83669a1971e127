package org.featuredpark.evaluation.persistence;

import java.time.Instant;
import java.util.Optional;
import org.featuredpark.evaluation.SubsidyClaim;
import org.featuredpark.evaluation.SubsidyClaims;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SubsidyClaimTable implements SubsidyClaims {

  private final JdbcClient jdbc;

  SubsidyClaimTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<SubsidyClaim> find(ApplicationNumber application) {
    return jdbc.sql("SELECT * FROM subsidy_claim WHERE application_number = :application")
        .param("application", application.value())
        .query((row, index) -> new SubsidyClaim(application, Money.ofYuan(row.getBigDecimal("eligible_cost_yuan")),
            Money.ofYuan(row.getBigDecimal("planned_cost_yuan")), Money.ofYuan(row.getBigDecimal("amount_yuan")),
            row.getInt("instalments"), "ENTITLED".equals(row.getString("outcome")),
            new Clause(row.getString("clause")), row.getString("reason"))).optional();
  }

  @Override
  public void save(SubsidyClaim claim, String by, Instant at) {
    jdbc.sql("DELETE FROM subsidy_claim WHERE application_number = :application")
        .param("application", claim.application().value()).update();
    jdbc.sql("INSERT INTO subsidy_claim (application_number, eligible_cost_yuan, planned_cost_yuan, amount_yuan,"
            + " instalments, outcome, clause, reason, claimed_by, claimed_at) VALUES (:application, :eligible,"
            + " :planned, :amount, :instalments, :outcome, :clause, :reason, :by, :at)")
        .param("application", claim.application().value()).param("eligible", claim.eligibleCost().yuan())
        .param("planned", claim.plannedCost().yuan()).param("amount", claim.amount().yuan())
        .param("instalments", claim.instalments()).param("outcome", claim.entitled() ? "ENTITLED" : "NONE")
        .param("clause", claim.clause().id()).param("reason", claim.reason()).param("by", by)
        .param("at", BeijingTime.atBeijing(at)).update();
  }
}
