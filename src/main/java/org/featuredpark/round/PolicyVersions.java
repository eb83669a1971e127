package org.featuredpark.round;

import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.ProgrammeStage;

/** The policy versions that were published. */
public interface PolicyVersions {

  Optional<PolicyVersion> find(String tag);

  /** The latest first. */
  List<PolicyVersion> published(int limit);

  void add(PolicyVersion version);

  /** Lets one transaction at a time open a round of this stage, so that round numbers follow each other. */
  void lock(ProgrammeStage stage);
}
