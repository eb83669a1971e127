package org.featuredpark.application.web;

import java.time.Instant;
import org.featuredpark.application.EarlierDocument;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;

record EarlierDocumentView(String id, MaterialKind kind, Edition edition, String name, long size, String sha256,
    Instant receivedAt, String receivedFrom) {

  static EarlierDocumentView of(EarlierDocument earlier) {
    var stored = earlier.stored();
    return new EarlierDocumentView(stored.id().toString(), earlier.kind(), earlier.edition(), stored.name(),
        stored.size(), stored.sha256(), stored.uploadedAt(), stored.uploadedBy());
  }
}
