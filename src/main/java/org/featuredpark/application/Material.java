package org.featuredpark.application;

import java.time.Instant;
import org.featuredpark.document.DocumentId;

/**
 * One file of an application: what it is, and in which edition. R38–R40.
 *
 * @param begunAt when its sending began; a large file may take long, and part of that past the deadline
 * @param receivedAt when the server had all of it
 */
public record Material(MaterialKind kind, Edition edition, DocumentId document, String name, String sha256,
    long size, Instant begunAt, Instant receivedAt) {
}
