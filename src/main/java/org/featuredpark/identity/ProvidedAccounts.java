package org.featuredpark.identity;

/** The accounts of people whom another system vouches for. Nobody signs in to one with a password of ours. */
public interface ProvidedAccounts {

  /**
   * Keeps the account as the other system describes it: its groups become exactly these.
   *
   * <p>An account that was here before is taken over only if it gives nothing that the person is not entitled to:
   * otherwise somebody who registered under an official's name would share the official's account.
   *
   * @param origin who vouches and for whom
   */
  Kept keep(Account account, String origin);

  /** What became of it. */
  enum Kept {
    /** As it was. */
    SAME,
    /** New, or with other groups than before. */
    CHANGED,
    /** Not at all: the user id belongs to somebody else. */
    TAKEN
  }
}
