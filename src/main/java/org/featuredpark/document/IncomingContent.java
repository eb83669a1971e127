package org.featuredpark.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Content that lies beside the store, of which nobody knows yet whether it will be kept; closing it ends that. */
public record IncomingContent(Path path, String sha256, long size) implements AutoCloseable {

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
