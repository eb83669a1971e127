package org.featuredpark.application;

import org.featuredpark.document.Document;

/** A file that lay in a draft and no longer does. */
public record EarlierDocument(MaterialKind kind, Edition edition, Document stored) {

  static EarlierDocument of(Document stored) {
    return new EarlierDocument(MaterialKind.valueOf(stored.kind()), Edition.of(stored.type()), stored);
  }
}
