package org.featuredpark.application;

import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;

/** Tells which versions of an application were received. */
public interface FiledVersions {

  /** The latest first. */
  List<FiledVersion> of(ApplicationNumber number, int limit);

  Optional<FiledVersion> find(ApplicationNumber number, int version);
}
