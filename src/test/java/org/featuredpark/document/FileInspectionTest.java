package org.featuredpark.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.document.SampleOffice.word;
import static org.featuredpark.document.SamplePdf.deflated;
import static org.featuredpark.document.SamplePdf.onePage;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may come in, what may not, and what the sender is told. R40. */
class FileInspectionTest {

  private static final DocumentKind ANY = DocumentKind.of("ANY", "证明材料", FileType.PDF, FileType.values());

  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refused_with_a_reason(String what, byte[] content, String reason) {
    assertThatThrownBy(() -> inspect(content)).isInstanceOfSatisfying(Refused.class, refused -> {
      assertThat(refused).hasMessageStartingWith("文件“材料.pdf”").hasMessageContaining(reason);
      assertThat(refused.clause()).contains(new Clause("R40"));
      assertThat(refused.field()).contains("file");
    });
  }

  static Stream<Arguments> refused_with_a_reason() throws IOException {
    return Stream.of(activePdfs(), unreadablePdfs(), office(), others()).flatMap(files -> files);
  }

  private static Stream<Arguments> activePdfs() {
    return Stream.of(
        arguments("script on opening", onePage().catalogue("/OpenAction 4 0 R")
            .object("<</S /JavaScript /JS (app.alert\\(1\\))>>").bytes(), "JavaScript"),
        arguments("script by name", onePage().catalogue("/Names <</JavaScript <</Names [(a) 4 0 R]>>>>")
            .object("<</S /JavaScript /JS (1)>>").bytes(), "JavaScript"),
        arguments("script of a bookmark", onePage().catalogue("/Outlines <</First 4 0 R>>")
            .object("<</Title (a) /A <</S /J#61vaScript /JS (1)>>>>").bytes(), "JavaScript"),
        arguments("script of a page", onePage().page("/AA <</O <</S /JavaScript /JS (1)>>>>").bytes(), "JavaScript"),
        arguments("script after a harmless step", onePage().page("/Annots [<</Rect [0 0 1 1] /Subtype /Link /A"
            + " <</S /GoTo /Next <</S /JavaScript /JS (1)>>>>>>]").bytes(), "JavaScript"),
        arguments("script in a packed object", packed("<</S /JavaScript /JS (1)>>"), "JavaScript"),
        arguments("starts a program", onePage().page("/Annots [<</Rect [0 0 1 1] /Subtype /Link /A"
            + " <</S /Launch /F (cmd.exe)>>>>]").bytes(), "启动程序"),
        arguments("sends data", onePage().catalogue("/OpenAction <</S /SubmitForm /F (http://a)>>").bytes(), "提交数据"),
        arguments("opens an address", onePage().catalogue("/OpenAction <</S /URI /URI (http://a)>>").bytes(),
            "自动执行"),
        arguments("opens an address with a page",
            onePage().page("/AA <</O <</S /URI /URI (http://a)>>>>").bytes(), "自动执行"),
        arguments("embedded file", onePage().catalogue("/Names <</EmbeddedFiles <</Names [(a) 4 0 R]>>>>")
            .object("<</Type /Filespec /F (a.exe) /EF <</F 5 0 R>>>>").stream("", new byte[1]).bytes(), "附件"),
        arguments("attached to a page",
            onePage().page("/Annots [<</Rect [0 0 1 1] /Subtype /FileAttachment>>]").bytes(), "附件"),
        arguments("plays a film", onePage().page("/Annots [<</Rect [0 0 1 1] /Subtype /RichMedia>>]").bytes(), "音视频"),
        arguments("dynamic form", onePage().catalogue("/AcroForm <</Fields [] /XFA 4 0 R>>")
            .stream("", new byte[1]).bytes(), "XFA"));
  }

  private static Stream<Arguments> unreadablePdfs() throws IOException {
    var whole = onePage().bytes();
    return Stream.of(
        arguments("password to open", encrypted("open"), "已加密"),
        arguments("restricted without a password", encrypted(""), "已加密"),
        arguments("a lock of another make", onePage().trailer("/Encrypt <</Filter /Adobe.PubSec /V 4>>").bytes(),
            "已加密"),
        arguments("a lock of another make, damaged", new String(onePage().trailer("/Info 1 0 R /Encrypt 4 0 R")
            .object("<</Filter /Adobe.PubSec /V 4>>").bytes(), StandardCharsets.ISO_8859_1)
            .replace("startxref", "startxre_").getBytes(StandardCharsets.ISO_8859_1), "已加密"),
        arguments("cut off", Arrays.copyOf(whole, 40), "已损坏"),
        arguments("a head and nothing else", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), "已损坏"),
        arguments("no page", new String(whole, StandardCharsets.US_ASCII).replace("[3 0 R]", "[     ]")
            .getBytes(StandardCharsets.US_ASCII), "没有任何页面"),
        arguments("an object that is not there as told", onePage().page("/Annots 4 0 R").object(">>").bytes(), "已损坏"),
        arguments("packed a thousandfold", bomb(), "异常复杂"),
        arguments("a table of entries without width", PackedPdf.endlessTable(), "异常复杂"),
        arguments("not in the stream that it is said to be in",
            PackedPdf.bytes(deflated("7 0 <<>>".getBytes(StandardCharsets.US_ASCII)), "/N 1 /First 4"), "已损坏"),
        arguments("two million numbers",
            onePage().page("/Annots 4 0 R").object("[" + "1 ".repeat(2_100_000) + "]").bytes(), "异常复杂"),
        arguments("two million arrays",
            onePage().page("/Annots 4 0 R").object("[" + "[]".repeat(2_100_000) + "]").bytes(), "异常复杂"),
        arguments("a deep nest", onePage().page("/Annots " + "[".repeat(5000)).bytes(), ""));
  }

  private static Stream<Arguments> office() throws IOException {
    var sheet = new byte[20 * 1024 * 1024];
    var many = word();
    for (int i = 0; i < 10_001; i++) {
      many.part("word/" + i, "");
    }
    return Stream.of(
        arguments("macros by type", SampleFiles.macroDocx(), "含有宏"),
        arguments("macros in a .docx", word().part("word/vbaProject.bin", "x").bytes(), "含有宏"),
        arguments("macros by relation", word().relation("vbaProject", "x.bin", false).bytes(), "含有宏"),
        arguments("macros in an embedded workbook", word().part("word/embeddings/a.xlsx",
            SampleFiles.zip("xl/vbaProject.bin", "x")).bytes(), "含有宏"),
        arguments("an OLE object", word().relation("oleObject", "embeddings/a.bin", false).bytes(), "OLE"),
        arguments("a control", word().relation("control", "activeX/a.xml", false).bytes(), "控件"),
        arguments("a template elsewhere", word().relation("attachedTemplate", "https://a/t.dotm", true).bytes(), "网络"),
        arguments("a picture on a share", word().relation("image", "file://host/a.png", true).bytes(), "网络"),
        arguments("a zip bomb", word().part("word/media/a.png", sheet).bytes(), "压缩炸弹"),
        arguments("a zip bomb in a workbook inside", word().part("word/embeddings/a.xlsx",
            word().part("a", sheet).bytes()).bytes(), "压缩炸弹"),
        arguments("too many entries", many.bytes(), "条目过多"),
        arguments("too many entries inside",
            word().part("word/embeddings/a.xlsx", many.bytes()).bytes(), "条目过多"),
        arguments("a description too long to be held", word().part("word/_rels/a.rels", new byte[5_000_000]).bytes(),
            "压缩炸弹"),
        arguments("nothing in it", word().without("word/document.xml").bytes(), "缺少正文"),
        arguments("broken description", word().part("[Content_Types].xml", "<Types").bytes(), "已损坏"),
        arguments("cut off", Arrays.copyOf(SampleFiles.docx(), 400), "已损坏"),
        arguments("another archive", SampleFiles.zip("readme.txt", "text"), "证明材料可用的类型"),
        arguments("a locked .docx", ole("EncryptedPackage"), "密码"),
        arguments("an old .doc", ole("WordDocument"), "旧版"));
  }

  private static Stream<Arguments> others() {
    return Stream.of(
        arguments("a picture of four thousand million points", huge(SampleFiles.png()), "尺寸过大"),
        arguments("half a picture", Arrays.copyOf(SampleFiles.png(), 12), "已损坏"),
        arguments("a page of the web", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII),
            "可用的类型"),
        arguments("a program", "MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1), "可用的类型"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void taken(String what, byte[] content, FileType type, SealHint seal) throws IOException {
    var found = inspect(content);
    assertThat(found.type()).isEqualTo(type);
    assertThat(found.seal().orElse(null)).isEqualTo(seal);
  }

  static Stream<Arguments> taken() {
    var picture = "<</Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray>>";
    var scan = onePage().page("/Resources <</XObject <</I 4 0 R>>>>").stream(picture.substring(2, picture.length() - 2),
        new byte[1]);
    var signed = onePage().catalogue("/AcroForm <</SigFlags 3 /Fields [<</FT /Sig /T (seal) /V 4 0 R>>]>>")
        .object("<</Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 1 2 3] /Contents <00>>>");
    return Stream.of(
        arguments("plain", onePage().bytes(), FileType.PDF, SealHint.NONE),
        arguments("signed", signed.bytes(), FileType.PDF, SealHint.SIGNATURE),
        arguments("only time-stamped", onePage().catalogue("/AcroForm <</Fields [<</FT /Sig /V 4 0 R>>]>>")
            .object("<</Type /DocTimeStamp /ByteRange [0 1 2 3] /Contents <00>>>").bytes(), FileType.PDF,
            SealHint.NONE),
        arguments("a field to sign in", onePage().catalogue("/AcroForm <</Fields [<</FT /Sig /T (seal)>>]>>").bytes(),
            FileType.PDF, SealHint.NONE),
        arguments("scanned", scan.bytes(), FileType.PDF, SealHint.PICTURE),
        arguments("scanned, within a form, as all pages have it", new String(onePage()
            .stream("/Type /XObject /Subtype /Form /Resources <</XObject <</I 5 0 R>>>>", new byte[1])
            .stream(picture.substring(2, picture.length() - 2), new byte[1]).bytes(), StandardCharsets.ISO_8859_1)
            .replace("/Count 1>>", "/Count 1 /Resources <</XObject <</F 4 0 R>>>>>>").getBytes(
                StandardCharsets.ISO_8859_1), FileType.PDF, SealHint.PICTURE),
        arguments("stamped", onePage().page("/Annots [<</Rect [0 0 1 1] /Subtype /Stamp>>]").bytes(), FileType.PDF,
            SealHint.PICTURE),
        arguments("opens at a page", onePage().catalogue("/OpenAction [3 0 R /Fit]").bytes(), FileType.PDF,
            SealHint.NONE),
        arguments("goes to a page", onePage().catalogue("/OpenAction <</S /GoTo /D [3 0 R /Fit]>>").bytes(),
            FileType.PDF, SealHint.NONE),
        arguments("links to the web", onePage().page("/Annots [<</Rect [0 0 1 1] /Subtype /Link /A"
            + " <</S /URI /URI (https://a)>>>>]").bytes(), FileType.PDF, SealHint.NONE),
        arguments("packed objects", packed("<</S /GoTo /D [3 0 R /Fit]>>"), FileType.PDF, SealHint.NONE),
        arguments("table lost", new String(onePage().bytes(), StandardCharsets.US_ASCII)
            .replace("startxref\n", "startxref\n9").getBytes(StandardCharsets.US_ASCII), FileType.PDF, SealHint.NONE),
        arguments("our own print", new PdfRenderer().render("<html><body><p>推荐函</p></body></html>"), FileType.PDF,
            SealHint.NONE),
        arguments("word", SampleFiles.docx(), FileType.DOCX, null),
        arguments("workbook", SampleFiles.xlsx(), FileType.XLSX, null),
        arguments("a table from a workbook", word().part("word/embeddings/a.xlsx", SampleFiles.xlsx()).bytes(),
            FileType.DOCX, null),
        arguments("links to the web", word().relation("hyperlink", "https://a/", true).bytes(), FileType.DOCX, null),
        arguments("a template of one's own", word().relation("attachedTemplate", "file:///C:\\a.dotx", true).bytes(),
            FileType.DOCX, null),
        arguments("picture", SampleFiles.png(), FileType.PNG, null),
        arguments("photo", SampleFiles.jpg(), FileType.JPG, null));
  }

  /** Were it unpacked, read whole or kept, this machine would need seconds and gigabytes. */
  @Test
  void fifty_megabytes_cost_little_memory() throws IOException {
    var file = folder.resolve("large.pdf");
    try (var content = SamplePdf.ofSize(ReceivedFile.LARGEST)) {
      Files.copy(content, file);
    }
    long before = allocated();
    PdfContents.check(file);
    assertThat(allocated() - before).isLessThan(5_000_000);
  }

  @Test
  void fifty_megabytes_without_a_table_are_still_read_in_bounded_work() throws IOException {
    var file = folder.resolve("large.pdf");
    try (var content = SamplePdf.ofSize(10_000_000)) {
      var bytes = content.readAllBytes();
      bytes[bytes.length - 10] = 'x';
      Files.write(file, bytes);
    }
    assertThat(PdfContents.check(file)).isEqualTo(SealHint.NONE);
  }

  private FileInspection.Found inspect(byte[] content) throws IOException {
    var file = Files.write(folder.resolve("received"), content);
    return new FileInspection().inspect(
        new DocumentDraft("case", ANY, "材料.pdf", new ByteArrayInputStream(content)), file);
  }

  private static long allocated() {
    var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  /** The first page's action lies in a packed object, as most writers have it today. */
  private static byte[] packed(String action) {
    return PackedPdf.bytes(deflated(("4 0 " + action).getBytes(StandardCharsets.US_ASCII)), "/N 1 /First 4");
  }

  private static byte[] bomb() {
    var content = new byte[40 * 1024 * 1024];
    Arrays.fill(content, (byte) ' ');
    System.arraycopy("4 0 <<>>".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 8);
    return PackedPdf.bytes(deflated(content), "/N 1 /First 4");
  }

  /** Width and height stand at the sixteenth byte and after it. */
  private static byte[] huge(byte[] png) {
    return ByteBuffer.wrap(png.clone()).putInt(16, 1 << 16).putInt(20, 1 << 16).array();
  }

  private static byte[] encrypted(String password) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      pdf.protect(policy);
      pdf.save(out);
    }
    return out.toByteArray();
  }

  private static byte[] ole(String entry) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
      container.writeFilesystem(out);
    }
    return out.toByteArray();
  }
}
