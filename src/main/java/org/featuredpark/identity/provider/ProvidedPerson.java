package org.featuredpark.identity.provider;

import java.util.Set;

/**
 * A person whom a sign-in service or a directory vouches for.
 *
 * @param origin who vouches and for whom: unlike the user id, it is never given to somebody else
 * @param groups as the service or directory calls them
 */
record ProvidedPerson(String origin, String userId, String name, String email, Set<String> groups) {

  ProvidedPerson {
    groups = Set.copyOf(groups);
  }
}
