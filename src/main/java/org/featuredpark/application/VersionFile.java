package org.featuredpark.application;

import java.util.Optional;

/**
 * One version of an application with everything that was handed in.
 *
 * @param roster what its roster comes to, by what its round measures it
 * @param changes what it changed of the one before
 */
public record VersionFile(Application application, FiledVersion filed, SubmittedVersion held,
    RosterSummary roster, Optional<Changes> changes) {
}
