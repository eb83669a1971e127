package org.featuredpark.notice.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.featuredpark.notice.Evidence;
import org.springframework.web.multipart.MultipartFile;

/** The files of a form; a browser sends an empty part where none was chosen. */
final class UploadedEvidence {

  private UploadedEvidence() {
  }

  static List<Evidence> of(List<MultipartFile> files) {
    return files == null ? List.of()
        : files.stream().filter(file -> !file.isEmpty()).map(UploadedEvidence::evidence).toList();
  }

  private static Evidence evidence(MultipartFile file) {
    try {
      return new Evidence(file.getOriginalFilename(), file.getInputStream());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
