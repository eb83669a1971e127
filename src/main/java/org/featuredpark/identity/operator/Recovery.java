package org.featuredpark.identity.operator;

import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.springframework.stereotype.Component;

/**
 * Whose password may be set anew by mail: only people who signed up here and confirmed their address. Officials,
 * experts and administrators decide over others, and a mailbox alone must not be enough to act as one; an administrator
 * helps them.
 */
@Component
class Recovery {

  private final Accounts accounts;

  Recovery(Accounts accounts) {
    this.accounts = accounts;
  }

  boolean isOpenTo(OperatorPerson person) {
    return person.addressConfirmed()
        && accounts.ownAddressOf(person.userId()).filter(person.email()::equalsIgnoreCase).isPresent()
        && accounts.groupsOf(person.userId()).stream()
            .allMatch(group -> group.equals(Role.APPLICANT.group()) || Groups.isOperator(group));
  }
}
