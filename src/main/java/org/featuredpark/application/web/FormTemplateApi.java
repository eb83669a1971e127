package org.featuredpark.application.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.io.IOException;
import java.util.List;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.FilledFormReading;
import org.featuredpark.application.FormTemplate;
import org.featuredpark.application.ReadFilledForm;
import org.featuredpark.application.UploadRoster;
import org.featuredpark.document.FileType;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The application form as a file to fill in, and what such a file says. */
@RestController
@RequestMapping("/api/v1/applications")
class FormTemplateApi {

  private final FormTemplate template;
  private final ReadFilledForm reading;

  FormTemplateApi(FormTemplate template, ReadFilledForm reading) {
    this.template = template;
    this.reading = reading;
  }

  @GetMapping("/form-template.xlsx")
  ResponseEntity<byte[]> workbook() {
    return Download.of("申报书模板.xlsx", FileType.XLSX, template.workbook());
  }

  @GetMapping("/form-template.docx")
  ResponseEntity<byte[]> document() {
    return Download.of("申报书模板.docx", FileType.DOCX, template.document());
  }

  /** Changes nothing: what is wanted of it is saved into the draft like anything that is typed. */
  @PostMapping(path = "/drafts/{round}/{operator}/{park}/filled-form", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  FilledFormView read(@PathVariable String round, @PathVariable String operator, @PathVariable int park,
      @RequestParam MultipartFile file) throws IOException {
    try (var content = file.getInputStream()) {
      return FilledFormView.of(reading.read(DraftKey.of(round, operator, park),
          content.readNBytes(UploadRoster.ENOUGH)));
    }
  }

  /** What a file would put into a draft of this revision. */
  record FilledFormView(int revision, @JsonRawValue String content, List<FilledFormReading.Line> lines, int same,
      List<ProblemView> problems) {

    static FilledFormView of(FilledFormReading reading) {
      return new FilledFormView(reading.revision(), reading.content(), reading.lines(), reading.same(),
          reading.problems().stream().map(ProblemView::of).toList());
    }
  }
}
