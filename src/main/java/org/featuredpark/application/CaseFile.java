package org.featuredpark.application;

import java.util.List;
import java.util.Optional;

/** What officials read about one application before they decide. */
public record CaseFile(ApplicationTrack track, Optional<Project> project, List<Material> materials) {
}
