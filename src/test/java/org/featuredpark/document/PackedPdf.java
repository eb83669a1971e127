package org.featuredpark.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A PDF in the newer way of writing: an object inside a packed stream, and a table that is a stream itself. */
final class PackedPdf {

  private PackedPdf() {
  }

  /** The catalogue opens with object 4, which is the first in the packed stream 5. */
  static byte[] bytes(byte[] stream, String entries) {
    var out = new ByteArrayOutputStream();
    var table = ByteBuffer.allocate(7 * 7);
    write(out, "%PDF-1.7\n");
    table.put(entry(0, 0, 0));
    object(out, table, "1 0 obj\n<</Type /Catalog /Pages 2 0 R /OpenAction 4 0 R>>\nendobj\n");
    object(out, table, "2 0 obj\n<</Type /Pages /Kids [3 0 R] /Count 1>>\nendobj\n");
    object(out, table, "3 0 obj\n<</Type /Page /Parent 2 0 R>>\nendobj\n");
    table.put(entry(2, 5, 0));
    object(out, table, "5 0 obj\n<</Type /ObjStm /Filter /FlateDecode " + entries + " /Length " + stream.length
        + ">>\nstream\n");
    out.writeBytes(stream);
    write(out, "\nendstream\nendobj\n");
    int start = out.size();
    table.put(entry(1, start, 0));
    table(out, "/W [1 4 2] /Size 7", table.array());
    write(out, "startxref\n" + start + "\n%%EOF\n");
    return out.toByteArray();
  }

  static byte[] endlessTable() {
    var out = new ByteArrayOutputStream();
    write(out, "%PDF-1.7\n");
    int start = out.size();
    table(out, "/W [0 0 0] /Index [0 2000000000] /Size 7", new byte[7]);
    write(out, "startxref\n" + start + "\n%%EOF\n");
    return out.toByteArray();
  }

  private static void object(ByteArrayOutputStream out, ByteBuffer table, String text) {
    table.put(entry(1, out.size(), 0));
    write(out, text);
  }

  private static void table(ByteArrayOutputStream out, String entries, byte[] content) {
    write(out, "6 0 obj\n<</Type /XRef /Root 1 0 R " + entries + " /Length " + content.length + ">>\nstream\n");
    out.writeBytes(content);
    write(out, "\nendstream\nendobj\n");
  }

  private static byte[] entry(int type, int where, int last) {
    return ByteBuffer.allocate(7).put((byte) type).putInt(where).putShort((short) last).array();
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
