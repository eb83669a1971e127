package org.featuredpark.notice.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.document.DocumentId;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notice.ObjectionNumber;
import org.featuredpark.notice.OpenEvidence;
import org.featuredpark.notice.ReadNotices;
import org.featuredpark.notice.ReadObjection;
import org.featuredpark.notice.RegisterPostedObjection;
import org.featuredpark.shared.Refused;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The city's pages on objections: the only ones that say who objects. Q6. */
@Controller
@RequestMapping("/workspace")
class ObjectionPages {

  private final ReadObjection objections;
  private final OpenEvidence evidence;
  private final ReadNotices notices;
  private final RegisterPostedObjection posted;

  ObjectionPages(ReadObjection objections, OpenEvidence evidence, ReadNotices notices,
      RegisterPostedObjection posted) {
    this.objections = objections;
    this.evidence = evidence;
    this.notices = notices;
    this.posted = posted;
  }

  @GetMapping("/objections/{number}")
  ModelAndView show(@PathVariable String number) {
    return new ModelAndView("notice/objection", "dossier", objections.read(new ObjectionNumber(number)));
  }

  @GetMapping("/objections/{number}/files/{file}")
  ResponseEntity<Resource> file(@PathVariable String number, @PathVariable String file) {
    var opened = evidence.open(new ObjectionNumber(number), DocumentId.of(file));
    return ResponseEntity.ok().contentType(MediaType.parseMediaType(opened.document().type().mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
            .filename(opened.document().name(), StandardCharsets.UTF_8).build().toString())
        .body(opened.content());
  }

  @GetMapping("/notices/{number}/posted-objections")
  ModelAndView register(@PathVariable String number) {
    return form(number, HttpStatus.OK);
  }

  @PostMapping("/notices/{number}/posted-objections")
  ModelAndView register(@PathVariable String number, @ModelAttribute ObjectionForm form,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate stampedOn,
      @RequestParam(required = false) List<MultipartFile> files) {
    try {
      var receipt = posted.register(new NoticeNumber(number), form.entry(), UploadedEvidence.of(files), stampedOn);
      return new ModelAndView("notice/receipt", "receipt", ReceiptView.of(receipt)).addObject("notice", number);
    } catch (Refused refused) {
      return form(number, HttpStatus.UNPROCESSABLE_ENTITY).addObject("refused", refused.getMessage())
          .addObject("form", form).addObject("stampedOn", stampedOn);
    }
  }

  private ModelAndView form(String number, HttpStatus status) {
    var page = new ModelAndView("notice/posted", status);
    page.addObject("notice", notices.get(new NoticeNumber(number)));
    page.addObject("form", new ObjectionForm("", null, "", "", "", ""));
    return page;
  }
}
