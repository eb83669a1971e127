package org.featuredpark.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** Tells what a file is from its content; its name is only what somebody called it. */
final class FileTypeDetection {

  private static final String OFFICE_CONTENTS = "[Content_Types].xml";
  private static final int LONGEST_CONTENTS = 1024 * 1024;

  private final Tika tika = new Tika();

  Optional<FileType> typeOf(Path file) throws IOException {
    String mediaType;
    try (var content = Files.newInputStream(file)) {
      mediaType = tika.detect(content);
    }
    boolean zipped = mediaType.equals("application/zip") || mediaType.equals("application/x-tika-ooxml");
    return zipped ? officeType(file) : FileType.of(mediaType);
  }

  // The main part's type also tells a macro document, which is not wanted, from an ordinary one.
  private static Optional<FileType> officeType(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var entry = zip.getEntry(OFFICE_CONTENTS);
      if (entry == null) {
        return Optional.empty();
      }
      try (var in = zip.getInputStream(entry)) {
        String contents = new String(in.readNBytes(LONGEST_CONTENTS), StandardCharsets.UTF_8);
        return Stream.of(FileType.DOCX, FileType.XLSX)
            .filter(type -> contents.contains('"' + type.mediaType() + ".main+xml\"")).findFirst();
      }
    } catch (ZipException brokenArchive) {
      return Optional.empty();
    }
  }
}
