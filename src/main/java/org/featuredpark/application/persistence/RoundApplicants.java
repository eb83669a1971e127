package org.featuredpark.application.persistence;

import java.util.Set;
import java.util.stream.Collectors;
import org.featuredpark.identity.Groups;
import org.featuredpark.round.RoundAudience;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoundApplicants implements RoundAudience {

  private final JdbcClient jdbc;

  RoundApplicants(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> applicants(RoundNumber round) {
    return jdbc.sql("SELECT operator FROM application WHERE round_number = :round"
            + " UNION SELECT operator FROM application_draft WHERE round_number = :round")
        .param("round", round.value()).query(String.class).list().stream()
        .map(code -> Groups.operator(new CreditCode(code))).collect(Collectors.toUnmodifiableSet());
  }
}
