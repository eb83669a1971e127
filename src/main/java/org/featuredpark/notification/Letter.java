package org.featuredpark.notification;

/**
 * What a mail says, and to which address.
 *
 * @param identity the same for the same letter, however often it must be sent: a mailbox that gets it twice shows it
 *     once
 */
public record Letter(String address, String subject, String text, String identity) {

  /** Addresses and secrets stay out of every log. */
  @Override
  public String toString() {
    return "Letter[" + subject + "]";
  }
}
