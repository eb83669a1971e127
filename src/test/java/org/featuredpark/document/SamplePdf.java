package org.featuredpark.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.InfiniteCircularInputStream;

/** PDFs written object by object, so that a test can put anything at all into one. */
final class SamplePdf {

  private final List<byte[]> objects = new ArrayList<>();
  private String catalogue = "";
  private String page = "";
  private String trailer = "";

  static SamplePdf onePage() {
    return new SamplePdf();
  }

  /** Entries of the catalogue, such as {@code /OpenAction 4 0 R}; further objects count from 4. */
  SamplePdf catalogue(String entries) {
    catalogue = entries;
    return this;
  }

  SamplePdf page(String entries) {
    page = entries;
    return this;
  }

  SamplePdf trailer(String entries) {
    trailer = entries;
    return this;
  }

  SamplePdf object(String content) {
    objects.add(ascii(content));
    return this;
  }

  SamplePdf stream(String entries, byte[] content) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(ascii("<<" + entries + " /Length " + content.length + ">>\nstream\n"));
    out.writeBytes(content);
    out.writeBytes(ascii("\nendstream"));
    objects.add(out.toByteArray());
    return this;
  }

  byte[] bytes() {
    var all = new ArrayList<byte[]>();
    all.add(ascii("<</Type /Catalog /Pages 2 0 R " + catalogue + ">>"));
    all.add(ascii("<</Type /Pages /Kids [3 0 R] /Count 1>>"));
    all.add(ascii("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] " + page + ">>"));
    all.addAll(objects);
    var out = new ByteArrayOutputStream();
    var table = new StringBuilder("xref\n0 " + (all.size() + 1) + "\n0000000000 65535 f \n");
    out.writeBytes(ascii("%PDF-1.7\n"));
    for (int number = 1; number <= all.size(); number++) {
      table.append("%010d 00000 n \n".formatted(out.size()));
      out.writeBytes(ascii(number + " 0 obj\n"));
      out.writeBytes(all.get(number - 1));
      out.writeBytes(ascii("\nendobj\n"));
    }
    out.writeBytes(ascii(table + "trailer\n<</Size " + (all.size() + 1) + " /Root 1 0 R " + trailer
        + ">>\nstartxref\n" + out.size() + "\n%%EOF\n"));
    return out.toByteArray();
  }

  /** A whole PDF whose bulk is one stream, as a scan's is. */
  static InputStream ofSize(long size) throws java.io.IOException {
    var small = onePage().stream("", new byte[0]).bytes();
    String text = new String(small, StandardCharsets.US_ASCII);
    int tail = text.indexOf("\nendstream");
    int head = text.indexOf("/Length 0");
    for (long filler = size - small.length - 16;; filler++) {
      var start = ascii(text.substring(0, head) + "/Length " + filler + text.substring(head + 9, tail));
      var end = text.substring(tail);
      long moved = start.length + filler + end.indexOf("xref\n0");
      var finished = ascii(end.substring(0, end.indexOf("startxref")) + "startxref\n" + moved + "\n%%EOF\n");
      if (start.length + filler + finished.length == size) {
        var bulk = BoundedInputStream.builder()
            .setInputStream(new InfiniteCircularInputStream(new byte[] {'s'})).setMaxCount(filler).get();
        return new SequenceInputStream(java.util.Collections.enumeration(List.of(
            new ByteArrayInputStream(start), bulk, new ByteArrayInputStream(finished))));
      }
    }
  }

  static byte[] deflated(byte[] content) {
    var out = new ByteArrayOutputStream();
    try (var deflating = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
      deflating.write(content);
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
