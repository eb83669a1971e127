package org.featuredpark.identity.operator.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.featuredpark.identity.operator.AccountLink;
import org.featuredpark.identity.operator.LinkPurpose;
import org.featuredpark.identity.operator.Operator;
import org.featuredpark.identity.operator.OperatorPerson;
import org.featuredpark.identity.operator.Standing;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;

class AccountLinkTableTest {

  private static final Instant NOW = Instant.parse("2024-07-01T02:00:00Z");
  private static final String MAILBOX = "wang@park.example";

  @BothDatabases
  void a_link_serves_once_it_is_issued_until_it_is_used_replaced_or_late(TestDatabase database) {
    var code = CreditCode.of("91110108MA01ABCD5T");
    new OperatorTable(database.jdbc()).add(new Operator(code, "某公司", false), "wang", NOW);
    var people = new OperatorPersonTable(database.jdbc());
    people.add(new OperatorPerson("wang", code, "某公司", "某人", "13800138000", "Wang@park.example", false,
        Standing.CONFIRMED, NOW));
    var links = new AccountLinkTable(database.jdbc());

    long id = links.replace(LinkPurpose.RECOVERY, "wang", MAILBOX, NOW);
    var link = new AccountLink(id, LinkPurpose.RECOVERY, "wang", MAILBOX);
    assertThat(links.find(id)).contains(link);
    links.issue(id, "hash", NOW.plusSeconds(60));

    assertThat(links.find(LinkPurpose.RECOVERY, "hash", NOW.plusSeconds(59))).contains(link);
    assertThat(links.find(LinkPurpose.RECOVERY, "hash", NOW.plusSeconds(60))).isEmpty();
    assertThat(links.use(LinkPurpose.ADDRESS, "hash", NOW)).isEmpty();
    assertThat(links.use(LinkPurpose.RECOVERY, "hash", NOW)).contains(link);
    assertThat(links.use(LinkPurpose.RECOVERY, "hash", NOW)).isEmpty();
    long next = links.replace(LinkPurpose.RECOVERY, "wang", MAILBOX, NOW.plusSeconds(5));
    links.replace(LinkPurpose.RECOVERY, "wang", MAILBOX, NOW.plusSeconds(6));
    assertThat(links.find(next)).isEmpty();
    assertThat(links.sentTo("wang", NOW)).isEqualTo(2);
    assertThat(links.sentToAddress(MAILBOX, NOW.minusSeconds(1))).isEqualTo(3);

    assertThat(people.withAddress(MAILBOX, 5)).isEmpty();
    people.confirmAddress("wang", MAILBOX);
    assertThat(people.withAddress(MAILBOX, 5)).singleElement().matches(OperatorPerson::addressConfirmed);
    people.confirmAddress("wang", "other@park.example");
    assertThat(people.find("wang")).get().as("another's mailbox").returns(false, OperatorPerson::addressConfirmed);
  }
}
