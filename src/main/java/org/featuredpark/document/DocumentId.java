package org.featuredpark.document;

import java.util.Objects;
import java.util.UUID;
import org.featuredpark.shared.NotFound;

/** Names one stored document. */
public record DocumentId(UUID value) {

  public DocumentId {
    Objects.requireNonNull(value, "document id");
  }

  /** An id that cannot exist is answered like one that does not. */
  public static DocumentId of(String text) {
    try {
      return new DocumentId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw NotFound.of("文件", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
