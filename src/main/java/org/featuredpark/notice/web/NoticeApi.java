package org.featuredpark.notice.web;

import java.time.Clock;
import java.util.List;
import org.featuredpark.notice.FileObjection;
import org.featuredpark.notice.LookUpCode;
import org.featuredpark.notice.LookUpObjection;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notice.ObjectionNumber;
import org.featuredpark.notice.ReadNotices;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/notices")
class NoticeApi {

  private final ReadNotices notices;
  private final FileObjection objections;
  private final LookUpObjection lookUp;
  private final Clock clock;

  NoticeApi(ReadNotices notices, FileObjection objections, LookUpObjection lookUp, Clock clock) {
    this.notices = notices;
    this.objections = objections;
    this.lookUp = lookUp;
    this.clock = clock;
  }

  @GetMapping
  List<NoticeView> list() {
    var now = clock.instant();
    return notices.list().stream().map(notice -> NoticeView.of(notice, now)).toList();
  }

  @GetMapping("/{number}")
  NoticeView get(@PathVariable String number) {
    return NoticeView.of(notices.get(new NoticeNumber(number)), clock.instant());
  }

  @PostMapping(path = "/{number}/objections", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  ReceiptView object(@PathVariable String number, @RequestBody ObjectionForm form) {
    return ReceiptView.of(objections.file(new NoticeNumber(number), form.entry(), List.of()));
  }

  @PostMapping(path = "/{number}/objections", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  ReceiptView object(@PathVariable String number, @ModelAttribute ObjectionForm form,
      @RequestParam(required = false) List<MultipartFile> files) {
    return ReceiptView.of(objections.file(new NoticeNumber(number), form.entry(), UploadedEvidence.of(files)));
  }

  /** The code travels in the body, so that it stays out of logs and histories. */
  @PostMapping("/{number}/objections/{objection}/status")
  ProgressView status(@PathVariable String number, @PathVariable String objection, @RequestBody Code entered) {
    return ProgressView.of(lookUp.lookUp(new ObjectionNumber(objection), LookUpCode.of(entered.lookUpCode())));
  }

  /** The code on the receipt. */
  record Code(String lookUpCode) {
  }
}
