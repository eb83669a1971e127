package org.featuredpark.monitoring.process;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.featuredpark.document.DocumentKind;
import org.featuredpark.document.FileType;

/** A picture that a document store accepts. */
public final class SamplePhoto {

  static final DocumentKind KIND = DocumentKind.of("SITE_PHOTO", "现场照片", FileType.PNG);

  private SamplePhoto() {
  }

  public static InputStream open() {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
      return new ByteArrayInputStream(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
