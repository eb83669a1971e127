package org.featuredpark.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.featuredpark.document.Document;
import org.featuredpark.document.DocumentId;
import org.featuredpark.document.FileType;
import org.featuredpark.document.SealHint;

/**
 * One file of an application: what it is, and in which edition. R38–R40.
 *
 * @param begunAt when its sending began; a large file may take long, and part of that past the deadline
 * @param receivedAt when the server had all of it
 * @param seal what looked like a seal when it came
 */
public record Material(MaterialKind kind, Edition edition, DocumentId document, String name, FileType type,
    String sha256, long size, Instant begunAt, Instant receivedAt, Optional<SealHint> seal) {

  /** When the last of these and of the content saved at that moment began to come in. R38. */
  static Instant lastBegun(Instant savedAt, List<Material> materials) {
    return Stream.concat(Stream.of(savedAt), materials.stream().map(Material::begunAt)).max(Instant::compareTo)
        .orElseThrow();
  }

  static Material of(MaterialKind kind, Edition edition, Document stored, Instant begunAt) {
    return new Material(kind, edition, stored.id(), stored.name(), stored.type(), stored.sha256(), stored.size(),
        begunAt, stored.uploadedAt(), stored.seal());
  }
}
