package org.featuredpark.identity.operator.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.featuredpark.identity.operator.OperatorPeople;
import org.featuredpark.identity.operator.OperatorPerson;
import org.featuredpark.identity.operator.Standing;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OperatorPersonTable implements OperatorPeople {

  private static final String SELECT = "SELECT * FROM operator_person ";
  private static final String LONGEST_WAITING = " ORDER BY applied_at, user_id LIMIT :limit";

  private final JdbcClient jdbc;

  OperatorPersonTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<OperatorPerson> find(String userId) {
    return one(SELECT + "WHERE user_id = :userId", userId);
  }

  @Override
  public Optional<OperatorPerson> lock(String userId) {
    return one(SELECT + "WHERE user_id = :userId FOR UPDATE", userId);
  }

  @Override
  public boolean add(OperatorPerson person) {
    try {
      return jdbc.sql("INSERT INTO operator_person (user_id, operator, operator_name, name, mobile, email, standing,"
              + " applied_at) VALUES (:userId, :operator, :operatorName, :name, :mobile, :email, :standing, :at)")
          .param("userId", person.userId()).param("operator", person.operator().value())
          .param("operatorName", person.operatorName()).param("name", person.name())
          .param("mobile", person.mobile()).param("email", person.email())
          .param("standing", person.standing().name())
          .param("at", BeijingTime.atBeijing(person.appliedAt())).update() == 1;
    } catch (DuplicateKeyException taken) {
      return false;
    }
  }

  @Override
  public void decide(String userId, Standing standing, String by, String note, Instant at) {
    jdbc.sql("UPDATE operator_person SET standing = :standing, decided_by = :by, decided_at = :at, note = :note"
            + " WHERE user_id = :userId")
        .param("standing", standing.name()).param("by", by).param("at", BeijingTime.atBeijing(at))
        .param("note", note).param("userId", userId).update();
  }

  @Override
  public List<OperatorPerson> pending(CreditCode operator, int limit) {
    return jdbc.sql(SELECT + "WHERE operator = :operator AND standing = 'PENDING'" + LONGEST_WAITING)
        .param("operator", operator.value()).param("limit", limit).query(OperatorPersonTable::person).list();
  }

  @Override
  public List<OperatorPerson> pending(int limit) {
    return jdbc.sql(SELECT + "WHERE standing = 'PENDING'" + LONGEST_WAITING)
        .param("limit", limit).query(OperatorPersonTable::person).list();
  }

  @Override
  public List<OperatorPerson> withAddress(String address, int limit) {
    return jdbc.sql(SELECT + "WHERE confirmed_address = :address ORDER BY user_id LIMIT :limit")
        .param("address", address).param("limit", limit).query(OperatorPersonTable::person).list();
  }

  @Override
  public void confirmAddress(String userId, String address) {
    jdbc.sql("UPDATE operator_person SET confirmed_address = :address WHERE user_id = :userId")
        .param("address", address).param("userId", userId).update();
  }

  private Optional<OperatorPerson> one(String sql, String userId) {
    return jdbc.sql(sql).param("userId", userId).query(OperatorPersonTable::person).optional();
  }

  private static OperatorPerson person(ResultSet row, int index) throws SQLException {
    return new OperatorPerson(row.getString("user_id"), new CreditCode(row.getString("operator")),
        row.getString("operator_name"), row.getString("name"), row.getString("mobile"), row.getString("email"),
        row.getString("email").equalsIgnoreCase(row.getString("confirmed_address")),
        Standing.valueOf(row.getString("standing")), row.getObject("applied_at", OffsetDateTime.class).toInstant());
  }
}
