package org.featuredpark.identity.operator;

import java.time.Instant;
import java.util.Optional;

/** The links that are mailed to people, known by the hashes of their secrets. */
public interface AccountLinks {

  /** Takes the place of every earlier link of the person for this purpose. */
  long replace(LinkPurpose purpose, String userId, String address, Instant askedAt);

  /** How many links, of either purpose, a person was sent since. */
  int sentTo(String userId, Instant since);

  /** How many links, of either purpose and for whomever, went to an address since. */
  int sentToAddress(String address, Instant since);

  /** One that still serves, or will once it is mailed. */
  Optional<AccountLink> find(long id);

  /** Gives a link its secret. One that it had before serves no longer. */
  void issue(long id, String tokenHash, Instant expiresAt);

  Optional<AccountLink> find(LinkPurpose purpose, String tokenHash, Instant now);

  /** Uses a link up: of two who try at once, one succeeds. */
  Optional<AccountLink> use(LinkPurpose purpose, String tokenHash, Instant now);
}
