package org.featuredpark.identity.operator.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.featuredpark.identity.operator.AccountLink;
import org.featuredpark.identity.operator.AccountLinks;
import org.featuredpark.identity.operator.LinkPurpose;
import org.featuredpark.shared.BeijingTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class AccountLinkTable implements AccountLinks {

  private static final String SELECT = "SELECT id, purpose, user_id, address FROM account_link ";
  private static final String BY_TOKEN =
      "WHERE token_hash = :hash AND purpose = :purpose AND NOT closed AND expires_at > :now";
  /** Longer than any link serves and any limit looks back. */
  private static final Duration KEPT = Duration.ofDays(7);

  private final JdbcClient jdbc;

  AccountLinkTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long replace(LinkPurpose purpose, String userId, String address, Instant askedAt) {
    jdbc.sql("UPDATE account_link SET closed = TRUE WHERE user_id = :userId AND purpose = :purpose AND NOT closed")
        .param("userId", userId).param("purpose", purpose.name()).update();
    jdbc.sql("DELETE FROM account_link WHERE user_id = :userId AND asked_at < :before").param("userId", userId)
        .param("before", BeijingTime.atBeijing(askedAt.minus(KEPT))).update();
    var id = new GeneratedKeyHolder();
    jdbc.sql("INSERT INTO account_link (purpose, user_id, address, asked_at, closed)"
            + " VALUES (:purpose, :userId, :address, :at, FALSE)")
        .param("purpose", purpose.name()).param("userId", userId).param("address", address)
        .param("at", BeijingTime.atBeijing(askedAt)).update(id, "id");
    return Objects.requireNonNull(id.getKey()).longValue();
  }

  @Override
  public int sentTo(String userId, Instant since) {
    return jdbc.sql("SELECT COUNT(*) FROM account_link WHERE user_id = :userId AND asked_at > :since")
        .param("userId", userId).param("since", BeijingTime.atBeijing(since)).query(Integer.class).single();
  }

  @Override
  public int sentToAddress(String address, Instant since) {
    return jdbc.sql("SELECT COUNT(*) FROM account_link WHERE address = :address AND asked_at > :since")
        .param("address", address).param("since", BeijingTime.atBeijing(since)).query(Integer.class).single();
  }

  @Override
  public Optional<AccountLink> find(long id) {
    return jdbc.sql(SELECT + "WHERE id = :id AND NOT closed").param("id", id).query(AccountLinkTable::link).optional();
  }

  @Override
  public void issue(long id, String tokenHash, Instant expiresAt) {
    jdbc.sql("UPDATE account_link SET token_hash = :hash, expires_at = :until WHERE id = :id")
        .param("hash", tokenHash).param("until", BeijingTime.atBeijing(expiresAt)).param("id", id).update();
  }

  @Override
  public Optional<AccountLink> find(LinkPurpose purpose, String tokenHash, Instant now) {
    return byToken(SELECT + BY_TOKEN, purpose, tokenHash, now).query(AccountLinkTable::link).optional();
  }

  @Override
  public Optional<AccountLink> use(LinkPurpose purpose, String tokenHash, Instant now) {
    var link = find(purpose, tokenHash, now);
    return byToken("UPDATE account_link SET closed = TRUE " + BY_TOKEN, purpose, tokenHash, now).update() == 1 ? link
        : Optional.empty();
  }

  private StatementSpec byToken(String sql, LinkPurpose purpose, String tokenHash, Instant now) {
    return jdbc.sql(sql).param("hash", tokenHash).param("purpose", purpose.name())
        .param("now", BeijingTime.atBeijing(now));
  }

  private static AccountLink link(ResultSet row, int index) throws SQLException {
    return new AccountLink(row.getLong("id"), LinkPurpose.valueOf(row.getString("purpose")),
        row.getString("user_id"), row.getString("address"));
  }
}
