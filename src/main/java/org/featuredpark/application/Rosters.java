package org.featuredpark.application;

import java.time.Instant;

/** Keeps rosters; one that is stored never changes. */
public interface Rosters {

  long add(TenantRoster roster, String fileName, Instant at);

  TenantRoster get(long id);
}
