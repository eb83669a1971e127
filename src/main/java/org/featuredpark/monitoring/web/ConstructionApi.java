package org.featuredpark.monitoring.web;

import java.io.IOException;
import java.util.List;
import org.featuredpark.monitoring.AttachStartDocument;
import org.featuredpark.monitoring.ReadConstruction;
import org.featuredpark.monitoring.ReportStart;
import org.featuredpark.monitoring.RequestChange;
import org.featuredpark.monitoring.StartDocument;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A park's construction: how it stands, its start report and its change requests. */
@RestController
@RequestMapping("/api/v1/applications/{application}")
class ConstructionApi {

  private final ReadConstruction constructions;
  private final AttachStartDocument papers;
  private final ReportStart start;
  private final RequestChange changes;

  ConstructionApi(ReadConstruction constructions, AttachStartDocument papers, ReportStart start,
      RequestChange changes) {
    this.constructions = constructions;
    this.papers = papers;
    this.start = start;
    this.changes = changes;
  }

  @GetMapping("/construction")
  ConstructionJson construction(@PathVariable String application) {
    return ConstructionJson.of(constructions.view(new ApplicationNumber(application)));
  }

  @PostMapping(path = "/start-report/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Attached attach(@PathVariable String application, @RequestParam StartDocument kind,
      @RequestParam MultipartFile file) throws IOException {
    try (var content = file.getInputStream()) {
      var document = papers.attach(new ApplicationNumber(application), kind, file.getOriginalFilename(), content);
      return new Attached(document.id().toString(), document.sha256(), document.size());
    }
  }

  @PostMapping("/start-report")
  @ResponseStatus(HttpStatus.CREATED)
  void reportStart(@PathVariable String application, @RequestBody StartReportJson report) {
    start.report(new ApplicationNumber(application), report.evidence());
  }

  @GetMapping("/changes")
  List<ChangeJson> changes(@PathVariable String application) {
    return constructions.view(new ApplicationNumber(application)).changes().stream().map(ChangeJson::of).toList();
  }

  @PostMapping("/changes")
  @ResponseStatus(HttpStatus.CREATED)
  ChangeJson requestChange(@PathVariable String application, @RequestBody NewChangeJson entered) {
    var number = new ApplicationNumber(application);
    long request = changes.request(number, entered.change()).number();
    // The process may have answered at once, so the answer is read and not taken from the request.
    return constructions.view(number).changes().stream().filter(one -> one.number() == request)
        .map(ChangeJson::of).findFirst().orElseThrow();
  }

  /** What was stored, to be named in the start report. */
  record Attached(String id, String sha256, long size) {
  }
}
