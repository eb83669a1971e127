package org.featuredpark.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files written part by part, so that a test can put anything at all into one. */
final class SampleOffice {

  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  static SampleOffice word() {
    return new SampleOffice().contents("<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "\"/>")
        .part("word/document.xml", "<document/>");
  }

  SampleOffice contents(String entries) {
    return part("[Content_Types].xml", "<Types>" + entries + "</Types>");
  }

  SampleOffice relation(String type, String target, boolean external) {
    return part("word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + RELATIONS + type
        + "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "") + "/></Relationships>");
  }

  SampleOffice part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  SampleOffice part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  SampleOffice without(String name) {
    parts.remove(name);
    return this;
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
