package org.featuredpark.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The smallest genuine file of each type, for tests of any stage. */
public final class SampleFiles {

  private interface Writing {

    void to(ByteArrayOutputStream out) throws IOException;
  }

  private SampleFiles() {
  }

  public static byte[] pdf() {
    return SamplePdf.onePage().bytes();
  }

  public static byte[] docx() {
    return written(out -> {
      try (var document = new XWPFDocument()) {
        document.createParagraph().createRun().setText("申报书");
        document.write(out);
      }
    });
  }

  public static byte[] xlsx() {
    return written(out -> {
      try (var workbook = new XSSFWorkbook()) {
        workbook.createSheet("名单");
        workbook.write(out);
      }
    });
  }

  public static byte[] png() {
    return image("png");
  }

  public static byte[] jpg() {
    return image("jpg");
  }

  public static byte[] macroDocx() {
    return zip("[Content_Types].xml", "<Types><Override PartName=\"/word/document.xml\" ContentType="
        + "\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>");
  }

  static byte[] zip(String name, String text) {
    return written(out -> {
      try (var zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    });
  }

  /** A picture of so many points in the square that no compression makes smaller: about three bytes a point. */
  public static byte[] noise(int side) {
    var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    var random = new Random(side);
    picture.setRGB(0, 0, side, side, random.ints((long) side * side).toArray(), 0, side);
    return written(out -> ImageIO.write(picture, "png", out));
  }

  private static byte[] image(String format) {
    return written(out -> ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out));
  }

  private static byte[] written(Writing writing) {
    var out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
