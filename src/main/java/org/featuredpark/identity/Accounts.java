package org.featuredpark.identity;

import java.util.Optional;
import java.util.Set;

/** The accounts that people sign in with, wherever they are kept. */
public interface Accounts {

  /** The account if the password is right; too many attempts in a row are delayed, never locked for good. */
  Optional<Account> authenticate(String userId, String password);

  boolean exists(String userId);

  /** Whether a group has any member. */
  boolean anyIn(String group);

  /** @throws org.featuredpark.shared.Refused if the id is taken or the password too weak */
  void create(Account account, String password);

  /** Puts an account into a group, which is made if it is new. */
  void join(String userId, String group);

  /** The groups of an account now. */
  Set<String> groupsOf(String userId);
}
