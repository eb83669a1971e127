package org.featuredpark.application;

import java.util.List;

/** What one version of an application held; every version keeps its content and its files. */
public record SubmittedVersion(int version, ApplicationContent content, List<Material> materials) {

  public SubmittedVersion {
    materials = List.copyOf(materials);
  }
}
