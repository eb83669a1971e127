package org.featuredpark.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A genuine PDF of 2 MB, as a scanner makes it; every copy differs by its number and shares the rest in memory. */
final class Sealed {

  private static final String MARK = "RUSH%012d";
  private static final int SIDE = 836;

  private final byte[] before;
  private final byte[] after;

  private Sealed(byte[] before, byte[] after) {
    this.before = before;
    this.after = after;
  }

  static Sealed scan() throws IOException {
    byte[] pdf = write();
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int mark = text.indexOf(MARK.formatted(0));
    if (mark < 0) {
      throw new IllegalStateException("The mark should stand in the file as it was written");
    }
    int end = mark + MARK.formatted(0).length();
    return new Sealed(Arrays.copyOf(pdf, mark), Arrays.copyOfRange(pdf, end, pdf.length));
  }

  int size() {
    return before.length + mark(0).length + after.length;
  }

  String sha256(int number) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(before);
      digest.update(mark(number));
      digest.update(after);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java runtime has SHA-256", missing);
    }
  }

  BodyPublisher content(int number) {
    return BodyPublishers.concat(BodyPublishers.ofByteArray(before), BodyPublishers.ofByteArray(mark(number)),
        BodyPublishers.ofByteArray(after));
  }

  private static byte[] mark(int number) {
    return MARK.formatted(number).getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] write() throws IOException {
    var noise = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    var random = new Random(1);
    for (int i = 0; i < SIDE * SIDE; i++) {
      noise.setRGB(i % SIDE, i / SIDE, random.nextInt());
    }
    try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
        content.addComment(MARK.formatted(0));
        content.drawImage(LosslessFactory.createFromImage(document, noise), 0, 0, 500, 500);
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
