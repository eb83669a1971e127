package org.featuredpark.identity;

import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the first administrator of a production system from its environment; without one it does not start. */
@Component
@Profile("postgres")
class FirstAdministrator implements SmartInitializingSingleton {

  private final Accounts accounts;
  private final String userId;
  private final String password;

  FirstAdministrator(Accounts accounts,
      @Value("${ADMIN_USER:}") String userId, @Value("${ADMIN_PASSWORD:}") String password) {
    this.accounts = accounts;
    this.userId = userId;
    this.password = password;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (accounts.anyIn(Role.ADMIN.group())) {
      return;
    }
    if (userId.isBlank() || password.isBlank()) {
      throw new IllegalStateException(
          "This system has no administrator yet: set ADMIN_USER and ADMIN_PASSWORD for its first start.");
    }
    accounts.create(new Account(userId, userId, "", Set.of(Role.ADMIN.group())), password);
  }
}
