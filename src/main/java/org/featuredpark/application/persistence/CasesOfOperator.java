package org.featuredpark.application.persistence;

import org.featuredpark.identity.operator.OperatorCases;
import org.featuredpark.shared.CreditCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CasesOfOperator implements OperatorCases {

  private final JdbcClient jdbc;

  CasesOfOperator(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean any(CreditCode operator) {
    return jdbc.sql("SELECT 1 WHERE EXISTS (SELECT 1 FROM application WHERE operator = :operator)"
            + " OR EXISTS (SELECT 1 FROM application_draft WHERE operator = :operator)")
        .param("operator", operator.value()).query(Integer.class).optional().isPresent();
  }
}
