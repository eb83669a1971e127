package org.featuredpark.application;

import java.time.Instant;
import org.featuredpark.document.DocumentId;

/** One file of an application: what it is, in which edition, and when the server had all of it. R38–R40. */
public record Material(MaterialKind kind, Edition edition, DocumentId document, String name, String sha256,
    long size, Instant receivedAt) {
}
