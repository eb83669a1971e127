package org.featuredpark.application;

import java.util.List;

/** The versions of an application, the latest first. */
public record VersionList(Application application, List<FiledVersion> versions) {

  public VersionList {
    versions = List.copyOf(versions);
  }
}
