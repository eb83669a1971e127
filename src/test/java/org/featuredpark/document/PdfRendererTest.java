package org.featuredpark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfRendererTest {

  private final PdfRenderer renderer = new PdfRenderer();

  @Test
  void chinese_text_can_be_read_and_its_font_travels_inside() throws IOException {
    byte[] first = renderer.render(page("<h1>推荐函</h1><p>海淀区专精特新特色园区（试点）推荐</p>"));
    byte[] second = renderer.render(page("<p>汇总表 “小巨人” 3 家</p>"));

    try (var pdf = Loader.loadPDF(first)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("推荐函", "海淀区专精特新特色园区（试点）推荐");
      var resources = pdf.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        assertThat(resources.getFont(name).getName()).contains("NotoSansSC");
        assertThat(resources.getFont(name).isEmbedded()).isTrue();
      }
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
    }
    try (var pdf = Loader.loadPDF(second)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("“小巨人” 3 家");
    }
  }

  @Test
  void every_character_that_looks_like_a_radical_is_read_back_as_itself() throws IOException {
    var radicals = IntStream.rangeClosed(0x2F00, 0x2FD5).mapToObj(Character::toString).collect(Collectors.joining());
    String characters = Normalizer.normalize(radicals, Normalizer.Form.NFKC);
    try (var pdf = Loader.loadPDF(renderer.render(page("<p>" + characters + "</p><p>" + radicals + "</p>")))) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).isEqualTo(characters + characters);
    }
  }

  @Test
  void a_paper_is_printed_whatever_got_into_a_name() throws IOException {
    try (var pdf = Loader.loadPDF(renderer.render(page("<p>园\u0000\u0007\uFFFE区\uD83C</p>")))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("园").contains("区");
    }
  }

  @Test
  void nothing_outside_the_page_is_loaded(@TempDir Path outside) throws IOException {
    var picture = Files.write(outside.resolve("picture.png"), SampleFiles.png());
    byte[] bytes = renderer.render(page("<p>正文</p><img src=\"" + picture.toUri() + "\" alt=\"图\"/>"));
    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
    }
  }

  private static String page(String body) {
    return "<html lang=\"zh-CN\"><head><title>文书</title></head><body>" + body + "</body></html>";
  }
}
