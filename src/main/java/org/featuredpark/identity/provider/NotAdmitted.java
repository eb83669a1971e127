package org.featuredpark.identity.provider;

import org.springframework.security.core.AuthenticationException;

/** Who it is was shown, but the person has nothing to do here. */
public class NotAdmitted extends AuthenticationException {

  private final Reason reason;

  NotAdmitted(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  public enum Reason {
    /** None of the person's groups is one of ours. */
    NO_GROUP,
    /** The user id belongs to another account. */
    NAME_TAKEN,
    /** The user id or name cannot be used here. */
    NAME_UNUSABLE
  }
}
