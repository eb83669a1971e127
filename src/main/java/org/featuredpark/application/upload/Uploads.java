package org.featuredpark.application.upload;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.featuredpark.application.DraftKey;

/** Keeps uploads until they are long over. Whoever changes one of a draft holds the draft. */
public interface Uploads {

  void add(Upload upload);

  Optional<Upload> find(UUID id);

  /** Those of a draft that are still open, in the order in which they began. */
  List<Upload> open(DraftKey key, Instant begunAfter, int limit);

  /** How many bytes all open uploads will be when they are complete. */
  long bytesAnnounced();

  void update(Upload upload);

  List<UUID> begunUntil(Instant end, int limit);

  void delete(UUID id);
}
