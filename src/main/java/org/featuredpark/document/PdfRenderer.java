package org.featuredpark.document;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Turns well-formed XHTML into a PDF on A4 with the Chinese font inside, so that it prints alike everywhere.
 * Nothing outside the page is loaded: what an applicant typed must not make the server fetch an address.
 */
@Component
public class PdfRenderer {

  private static final String FAMILY = "Noto Sans SC";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final Pattern RADICALS = Pattern.compile("[%c-%c]+".formatted(
      FontCharacterMap.FIRST_RADICAL, FontCharacterMap.LAST_RADICAL));

  /** What no XML may hold, however it got into a name. */
  private static final Pattern NOT_XML = Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final FSCacheEx<String, FSCacheValue> fontMetrics = new FSDefaultCacheStore();
  private final FontFile regular = new FontFile("/fonts/400Regular/NotoSansSC_400Regular.ttf");
  private final FontFile bold = new FontFile("/fonts/700Bold/NotoSansSC_700Bold.ttf");

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  public byte[] render(String xhtml) {
    var pdf = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder()
        .withHtmlContent(withoutRadicals(xhtml), null)
        .useDefaultPageSize(210, 297, PdfRendererBuilder.PageSizeUnits.MM)
        .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
        .toStream(pdf);
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics);
    addFont(builder, regular, REGULAR);
    addFont(builder, bold, BOLD);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static String withoutRadicals(String text) {
    return RADICALS.matcher(NOT_XML.matcher(text).replaceAll("\uFFFD"))
        .replaceAll(radicals -> Normalizer.normalize(radicals.group(), Normalizer.Form.NFKC));
  }

  private static void addFont(PdfRendererBuilder builder, FontFile font, int weight) {
    builder.useFont(() -> new ByteArrayInputStream(font.bytes()), FAMILY, weight, FontStyle.NORMAL, true,
        EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_PRE));
  }
}
