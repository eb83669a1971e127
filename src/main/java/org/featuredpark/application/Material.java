package org.featuredpark.application;

import java.time.Instant;
import java.util.Optional;
import org.featuredpark.document.Document;
import org.featuredpark.document.DocumentId;
import org.featuredpark.document.FileType;
import org.featuredpark.document.SealHint;

/**
 * One file of an application: what it is, in which edition, and when the server had all of it. R38–R40.
 *
 * @param seal what looked like a seal when it came
 */
public record Material(MaterialKind kind, Edition edition, DocumentId document, String name, FileType type,
    String sha256, long size, Instant receivedAt, Optional<SealHint> seal) {

  static Material of(MaterialKind kind, Edition edition, Document stored) {
    return new Material(kind, edition, stored.id(), stored.name(), stored.type(), stored.sha256(), stored.size(),
        stored.uploadedAt(), stored.seal());
  }
}
