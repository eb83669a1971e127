package org.featuredpark.testing;

import java.util.Set;
import org.featuredpark.identity.Account;
import org.featuredpark.identity.Accounts;
import org.springframework.stereotype.Component;

/** Accounts that tests sign in with over HTTP; each is made when it is first needed. */
@Component
public class TestAccounts {

  public static final String PASSWORD = "Park-test-2024";

  private final Accounts accounts;

  TestAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  public synchronized String ensure(String userId, String... groups) {
    if (!accounts.exists(userId)) {
      accounts.create(new Account(userId, "测试" + userId, userId + "@example.org", Set.of(groups)), PASSWORD);
    }
    return userId;
  }
}
