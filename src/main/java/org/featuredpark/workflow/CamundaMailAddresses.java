package org.featuredpark.workflow;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.MailAddresses;
import org.springframework.stereotype.Component;

/** The addresses of the accounts, which the engine's own identity tables hold. */
@Component
class CamundaMailAddresses implements MailAddresses {

  private final IdentityService identity;

  CamundaMailAddresses(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public List<String> reachable(String groupOrPerson) {
    return unseen(() -> among(groupOrPerson).orderByUserId().asc().list()).stream()
        .filter(CamundaMailAddresses::hasAddress).map(User::getId).toList();
  }

  @Override
  public Optional<String> of(String userId, String groupOrPerson) {
    return Optional.ofNullable(unseen(() -> among(groupOrPerson).userId(userId).singleResult()))
        .filter(CamundaMailAddresses::hasAddress).map(User::getEmail);
  }

  /** Who is told does not depend on whom the person at work may look up. */
  private <T> T unseen(Supplier<T> lookUp) {
    var caller = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return lookUp.get();
    } finally {
      identity.setAuthentication(caller);
    }
  }

  private UserQuery among(String groupOrPerson) {
    var query = identity.createUserQuery();
    return Groups.isGroup(groupOrPerson) ? query.memberOfGroup(groupOrPerson) : query.userIdIn(groupOrPerson);
  }

  private static boolean hasAddress(User user) {
    return user.getEmail() != null && !user.getEmail().isBlank();
  }
}
