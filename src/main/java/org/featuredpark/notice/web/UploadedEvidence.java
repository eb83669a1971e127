package org.featuredpark.notice.web;

import java.util.List;
import org.featuredpark.notice.Evidence;
import org.springframework.web.multipart.MultipartFile;

/** The files of a form; a browser sends an empty part where none was chosen. */
final class UploadedEvidence {

  private UploadedEvidence() {
  }

  static List<Evidence> of(List<MultipartFile> files) {
    return files == null ? List.of()
        : files.stream().filter(file -> !file.isEmpty())
            .map(file -> new Evidence(file.getOriginalFilename(), file)).toList();
  }
}
