package org.featuredpark.document;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;

/** Reads what a picture says of its size, without drawing it. */
final class PictureContents {

  private static final long MOST_PIXELS = 300_000_000;

  private PictureContents() {
  }

  static void check(Path file) {
    if (pixels(file) > MOST_PIXELS) {
      throw new Unfit("的图像尺寸过大（超过3亿像素），请缩小后上传。");
    }
  }

  private static long pixels(Path file) {
    try (var content = new FileImageInputStream(file.toFile())) {
      var readers = ImageIO.getImageReaders(content);
      var reader = readers.next();
      try {
        reader.setInput(content, true, true);
        return (long) reader.getWidth(0) * reader.getHeight(0);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      throw new Unfit("已损坏，不能作为图片打开，请重新生成后上传。", broken);
    }
  }
}
