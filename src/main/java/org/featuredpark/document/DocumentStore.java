package org.featuredpark.document;

import java.io.IOException;
import java.io.InputStream;

/** Keeps content under its SHA-256; the same content is kept once, and nothing is ever overwritten. */
public interface DocumentStore {

  /**
   * Reads the stream to its end, or to one byte more than the most, and sets the content aside until it is kept or
   * closed.
   */
  IncomingContent receive(InputStream content, long most) throws IOException;

  /** The content is durable when this returns. */
  void keep(IncomingContent incoming) throws IOException;

  /** @throws org.featuredpark.shared.NotFound if there is no such content */
  InputStream open(String sha256) throws IOException;
}
