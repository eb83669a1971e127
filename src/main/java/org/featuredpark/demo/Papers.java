package org.featuredpark.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.featuredpark.application.Edition;
import org.featuredpark.document.PdfRenderer;

/** The papers that people of the story hand in. They say what they stand for, and that they are not real. */
@Demo
class Papers {

  private static final String NOTE = "本文件为演示材料，园区、企业和人员均为虚构。";

  private final PdfRenderer renderer;
  private final Map<String, byte[]> pdfs = new ConcurrentHashMap<>();
  private final Map<String, byte[]> documents = new ConcurrentHashMap<>();

  Papers(PdfRenderer renderer) {
    this.renderer = renderer;
  }

  InputStream of(String title, Edition edition) {
    return new ByteArrayInputStream(edition == Edition.SEALED_PDF ? pdf(title) : document(title));
  }

  byte[] pdf(String title) {
    return pdfs.computeIfAbsent(title, this::render);
  }

  static String nameOf(String title, Edition edition) {
    return title + (edition == Edition.SEALED_PDF ? "（盖章）.pdf" : ".docx");
  }

  private byte[] document(String title) {
    return documents.computeIfAbsent(title, Papers::write);
  }

  private byte[] render(String title) {
    return renderer.render("<html><head><style>body{font-family:'Noto Sans SC'}</style></head><body><h1>" + title
        + "</h1><p>" + NOTE + "</p></body></html>");
  }

  private static byte[] write(String title) {
    try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText(title);
      document.createParagraph().createRun().setText(NOTE);
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
