package org.featuredpark.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.featuredpark.identity.Account;
import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.MailAddresses;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class CamundaMailAddressesTest {

  private static final String GROUP = Groups.operator(CreditCode.of("91110302MA00TE5T2R"));

  @Autowired MailAddresses addresses;
  @Autowired Accounts accounts;
  @Autowired TestAccounts testAccounts;
  @Autowired IdentityService identity;

  @AfterEach
  void nobody_calls_the_engine() {
    identity.clearAuthentication();
  }

  /** An official who completes a task in Tasklist may look up nobody, and the applicant is told all the same. */
  @Test
  void who_has_an_address_is_found_whoever_is_at_work() {
    testAccounts.ensure("reached", GROUP);
    if (!accounts.exists("unreached")) {
      accounts.create(new Account("unreached", "无邮箱", "", java.util.Set.of(GROUP)), TestAccounts.PASSWORD);
    }
    identity.setAuthentication("some-official", List.of());

    assertThat(addresses.reachable(GROUP)).containsExactly("reached");
    assertThat(addresses.reachable("reached")).containsExactly("reached");
    assertThat(addresses.reachable("unreached")).isEmpty();
    assertThat(addresses.reachable("nobody-at-all")).isEmpty();
    assertThat(addresses.of("reached", GROUP)).contains("reached@example.org");
    assertThat(addresses.of("reached", "reached")).contains("reached@example.org");
    assertThat(addresses.of("reached", "unreached")).isEmpty();
    assertThat(addresses.of("reached", Groups.CITY_HEAD)).as("has left the group").isEmpty();
    assertThat(addresses.of("unreached", GROUP)).isEmpty();
    assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo("some-official");
  }
}
