package org.featuredpark.identity.operator.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.featuredpark.identity.operator.Operator;
import org.featuredpark.identity.operator.Operators;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OperatorTable implements Operators {

  private static final String SELECT = "SELECT credit_code, name, check_overruled FROM registered_operator ";

  private final JdbcClient jdbc;

  OperatorTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Operator> find(CreditCode code) {
    return one(SELECT + "WHERE credit_code = :code", code);
  }

  @Override
  public Optional<Operator> lock(CreditCode code) {
    return one(SELECT + "WHERE credit_code = :code FOR UPDATE", code);
  }

  @Override
  public boolean add(Operator operator, String by, Instant at) {
    try {
      return jdbc.sql("INSERT INTO registered_operator (credit_code, name, check_overruled, registered_by,"
              + " registered_at) VALUES (:code, :name, :overruled, :by, :at)")
          .param("code", operator.code().value()).param("name", operator.name())
          .param("overruled", operator.checkOverruled()).param("by", by)
          .param("at", BeijingTime.atBeijing(at)).update() == 1;
    } catch (DuplicateKeyException taken) {
      return false;
    }
  }

  @Override
  public List<Operator> overruled(int limit) {
    return jdbc.sql(SELECT + "WHERE check_overruled ORDER BY registered_at DESC, credit_code LIMIT :limit")
        .param("limit", limit).query(OperatorTable::operator).list();
  }

  private Optional<Operator> one(String sql, CreditCode code) {
    return jdbc.sql(sql).param("code", code.value()).query(OperatorTable::operator).optional();
  }

  private static Operator operator(ResultSet row, int index) throws SQLException {
    return new Operator(new CreditCode(row.getString("credit_code")), row.getString("name"),
        row.getBoolean("check_overruled"));
  }
}
