package org.featuredpark.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.shared.Refused;

/** The accounts that people sign in with, wherever they are kept. */
public interface Accounts {

  /** The account if the password is right; too many attempts in a row are delayed, never locked for good. */
  Optional<Account> authenticate(String userId, String password);

  boolean exists(String userId);

  /** Whether a group has any member. */
  boolean anyIn(String group);

  /** @throws Refused if the id is taken or the password too weak */
  void create(Account account, String password);

  /** The mail address of an account that is kept here, and that no other system vouches for. */
  Optional<String> ownAddressOf(String userId);

  /**
   * Sets a new password, and ends the delay that wrong ones caused.
   *
   * @throws Refused if it is too weak
   */
  void changePassword(String userId, String password);

  /** What a password lacks, whoever it is for. */
  Optional<Refused> weaknessOf(String password);

  /** Puts an account into a group, which is made if it is new. */
  void join(String userId, String group);

  /** Takes an account out of a group. */
  void leave(String userId, String group);

  /** The people of a group, by user name. */
  List<Member> membersOf(String group, int limit);

  /** The groups of an account now. */
  Set<String> groupsOf(String userId);

  /** A person as the others of a group know them. */
  record Member(String userId, String name) {
  }
}
