package org.featuredpark.document;

import java.time.Instant;
import java.util.Optional;

/**
 * One stored file of a case.
 *
 * @param seal what looked like a seal when it came; none of what is no PDF, or came before anybody looked
 */
public record Document(DocumentId id, String subject, String kind, String name, FileType type, String sha256,
    long size, String uploadedBy, Instant uploadedAt, Optional<SealHint> seal) {
}
