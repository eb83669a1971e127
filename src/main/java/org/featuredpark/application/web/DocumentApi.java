package org.featuredpark.application.web;

import java.util.List;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.EarlierDocuments;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.OpenMaterial;
import org.featuredpark.document.DocumentId;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files to look at in place, and those that were replaced. */
@RestController
@RequestMapping("/api/v1/applications")
class DocumentApi {

  private static final String DRAFT = "/drafts/{round}/{operator}/{park}";
  private static final String PREVIEW = "/documents/{kind}/{edition}/preview";

  private final OpenMaterial files;
  private final EarlierDocuments earlier;

  DocumentApi(OpenMaterial files, EarlierDocuments earlier) {
    this.files = files;
    this.earlier = earlier;
  }

  @GetMapping("/{number}" + PREVIEW)
  ResponseEntity<InputStreamResource> preview(@PathVariable String number, @PathVariable MaterialKind kind,
      @PathVariable Edition edition) {
    return Preview.of(files.ofApplication(new ApplicationNumber(number), kind, edition));
  }

  @GetMapping(DRAFT + PREVIEW)
  ResponseEntity<InputStreamResource> previewOfDraft(@PathVariable String round, @PathVariable String operator,
      @PathVariable int park, @PathVariable MaterialKind kind, @PathVariable Edition edition) {
    return Preview.of(files.ofDraft(DraftKey.of(round, operator, park), kind, edition));
  }

  /** The files that lay in a draft before, the newest first. */
  @GetMapping(DRAFT + "/earlier-documents")
  List<EarlierDocumentView> earlier(@PathVariable String round, @PathVariable String operator,
      @PathVariable int park) {
    return earlier.list(DraftKey.of(round, operator, park)).stream().map(EarlierDocumentView::of).toList();
  }

  @GetMapping(DRAFT + "/earlier-documents/{id}")
  ResponseEntity<InputStreamResource> earlier(@PathVariable String round, @PathVariable String operator,
      @PathVariable int park, @PathVariable String id) {
    return Download.of(earlier.open(DraftKey.of(round, operator, park), DocumentId.of(id)));
  }
}
