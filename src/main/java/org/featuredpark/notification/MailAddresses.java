package org.featuredpark.notification;

import java.util.List;
import java.util.Optional;

/** Who can be reached by mail. */
public interface MailAddresses {

  /** The user ids of those in a group who have an address, or the person alone. */
  List<String> reachable(String groupOrPerson);

  /** The address of a person who is still in a group, or is the person named. */
  Optional<String> of(String userId, String groupOrPerson);
}
