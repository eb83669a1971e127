package org.featuredpark.notification;

import java.util.Optional;

/** Writes one kind of mail, at the moment it is sent and in the transaction that notes that it was. */
public interface MailWriter {

  /** At most twenty characters. */
  String kind();

  /**
   * @param ref what the mail is about
   * @param recipient the person's user id
   * @return empty if there is nothing to say any more, or no address to say it to
   */
  Optional<Letter> write(String ref, String recipient);
}
