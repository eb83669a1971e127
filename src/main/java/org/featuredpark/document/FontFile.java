package org.featuredpark.document;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A font that ships with the product, read when the first PDF needs it. */
final class FontFile {

  private final String resource;
  private byte[] bytes;

  FontFile(String resource) {
    this.resource = resource;
  }

  synchronized byte[] bytes() {
    if (bytes == null) {
      bytes = read();
    }
    return bytes;
  }

  private byte[] read() {
    try (var in = FontFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource);
      }
      byte[] font = in.readAllBytes();
      FontCharacterMap.forgetRadicals(font);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
