package org.featuredpark.portal.message;

import static org.featuredpark.identity.Role.ADMIN;
import static org.featuredpark.identity.Role.APPLICANT;
import static org.featuredpark.identity.Role.AUDITOR;
import static org.featuredpark.identity.Role.CITY_HEAD;
import static org.featuredpark.identity.Role.CITY_OFFICER;
import static org.featuredpark.identity.Role.DISTRICT_HEAD;
import static org.featuredpark.identity.Role.DISTRICT_OFFICER;
import static org.featuredpark.identity.Role.EXPERT;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.Message;
import org.featuredpark.notification.Messages;

/** Shows people the messages to themselves and to their groups, and nobody else's. */
@UseCase
@RequiresRole({APPLICANT, DISTRICT_OFFICER, DISTRICT_HEAD, CITY_OFFICER, CITY_HEAD, EXPERT, AUDITOR, ADMIN})
class ReadMessages {

  private static final int LIMIT = 100;

  private final Messages messages;
  private final CurrentUser user;

  ReadMessages(Messages messages, CurrentUser user) {
    this.messages = messages;
    this.user = user;
  }

  public List<Message> newest() {
    return messages.list(recipients(), user.id(), LIMIT);
  }

  public void markRead(long id) {
    messages.markRead(id, recipients(), user.id());
  }

  private Set<String> recipients() {
    return Stream.concat(Stream.of(user.id()), user.groups().stream()).collect(Collectors.toUnmodifiableSet());
  }
}
