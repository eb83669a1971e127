package org.featuredpark.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.Tika;
import org.featuredpark.shared.Refused;

/** Tells what a file is from its content, and refuses what a case may not hold; its name is only what it is called. */
final class FileInspection {

  /** Office puts an encrypted document into a container of the old format, under this name. */
  private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private final Tika tika = new Tika();

  /** @param seal what looks like a seal; of a PDF only */
  record Found(FileType type, Optional<SealHint> seal) {
  }

  Found inspect(DocumentDraft draft, Path file) throws IOException {
    try {
      var type = typeOf(file).filter(draft.kind().allowed()::contains)
          .orElseThrow(() -> new Unfit("的内容不是" + draft.kind().zhName() + "可用的类型，请上传未加密、不含宏的"
              + draft.kind().allowedNames() + "文件。"));
      return switch (type) {
        case PDF -> new Found(type, Optional.of(PdfContents.check(file)));
        case PNG, JPG -> {
          PictureContents.check(file);
          yield new Found(type, Optional.empty());
        }
        case DOCX, XLSX -> new Found(type, Optional.empty());
      };
    } catch (Unfit unfit) {
      throw Refused.because("R40", "file", "文件“" + draft.name() + "”" + unfit.getMessage());
    }
  }

  private Optional<FileType> typeOf(Path file) throws IOException {
    String mediaType;
    try (var content = Files.newInputStream(file)) {
      mediaType = tika.detect(content);
    }
    return switch (mediaType) {
      case "application/zip", "application/x-tika-ooxml" -> OfficeContents.check(file).type();
      case "application/x-tika-msoffice" -> throw new Unfit(ByteSearch.finds(file, ENCRYPTED_PACKAGE)
          ? "已用密码加密，请取消密码后重新上传。" : "是旧版Office格式，请另存为docx或xlsx后上传。");
      default -> FileType.of(mediaType);
    };
  }
}
