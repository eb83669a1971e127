package org.featuredpark.application;

import java.util.Optional;

/** Remembers which drafts were prefilled. */
public interface Prefills {

  Optional<Prefill> find(DraftKey key);

  /** Takes the place of what was known of this draft. */
  void put(Prefill prefill);
}
