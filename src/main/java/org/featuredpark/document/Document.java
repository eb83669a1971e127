package org.featuredpark.document;

import java.time.Instant;

/** One stored file of a case. */
public record Document(DocumentId id, String subject, String kind, String name, FileType type, String sha256,
    long size, String uploadedBy, Instant uploadedAt) {
}
