package org.featuredpark.identity.operator.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.featuredpark.identity.operator.Operator;
import org.featuredpark.identity.operator.OperatorPerson;
import org.featuredpark.identity.operator.Standing;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;

class OperatorTablesTest {

  private static final CreditCode CODE = CreditCode.of("91110108MA01ABCD5T");
  private static final CreditCode VOUCHED = new CreditCode("91350211M0000XUF46");
  private static final Instant NOW = Instant.parse("2024-07-01T02:00:00Z");

  @BothDatabases
  void an_operator_is_kept_once(TestDatabase database) {
    var operators = new OperatorTable(database.jdbc());
    var operator = new Operator(CODE, "某公司", false);
    var vouched = new Operator(VOUCHED, "厦门某公司", true);

    assertThat(operators.add(operator, "wang", NOW)).isTrue();
    assertThat(operators.add(new Operator(CODE, "另一公司", false), "li", NOW)).isFalse();
    assertThat(operators.add(vouched, "city", NOW)).isTrue();

    assertThat(operators.find(CODE)).contains(operator);
    assertThat(database.transaction().<Object>execute(tx -> operators.lock(CODE).orElseThrow())).isEqualTo(operator);
    assertThat(operators.overruled(10)).containsExactly(vouched);
  }

  @BothDatabases
  void people_wait_in_the_order_they_came_until_decided(TestDatabase database) {
    new OperatorTable(database.jdbc()).add(new Operator(CODE, "某公司", false), "wang", NOW);
    var people = new OperatorPersonTable(database.jdbc());
    var later = person("li", Standing.PENDING, NOW.plusSeconds(60));
    var earlier = person("zhao", Standing.PENDING, NOW);
    assertThat(people.add(later)).isTrue();
    assertThat(people.add(earlier)).isTrue();
    assertThat(people.add(person("wang", Standing.CONFIRMED, NOW))).isTrue();
    assertThat(people.add(person("wang", Standing.PENDING, NOW))).isFalse();

    assertThat(people.pending(CODE, 10)).containsExactly(earlier, later);
    assertThat(people.pending(1)).containsExactly(earlier);
    assertThat(people.pending(VOUCHED, 10)).isEmpty();

    people.decide("zhao", Standing.REFUSED, "wang", "", NOW);

    assertThat(people.pending(10)).containsExactly(later);
    assertThat(people.find("zhao")).contains(person("zhao", Standing.REFUSED, NOW));
    assertThat(database.transaction().<Object>execute(tx -> people.lock("li").orElseThrow())).isEqualTo(later);
  }

  private static OperatorPerson person(String userId, Standing standing, Instant at) {
    return new OperatorPerson(userId, CODE, "某公司", "某人", "13800138000", userId + "@park.example", false, standing, at);
  }
}
