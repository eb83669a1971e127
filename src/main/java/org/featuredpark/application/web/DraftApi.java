package org.featuredpark.application.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.featuredpark.application.AttachDocument;
import org.featuredpark.application.DetachDocument;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.OpenMaterial;
import org.featuredpark.application.ReadDraft;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.application.SubmitApplication;
import org.featuredpark.application.UploadRoster;
import org.featuredpark.shared.Refused;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** An applicant's drafts: one per round, operator and park (1, 2, …). */
@RestController
@RequestMapping("/api/v1/applications/drafts")
class DraftApi {

  private static final String KEY = "/{round}/{operator}/{park}";
  private static final int LONGEST_KEY = 80;
  private static final String FILE = KEY + "/documents/{kind}/{edition}";

  private final ReadDraft reading;
  private final SaveDraft saving;
  private final UploadRoster rosters;
  private final AttachDocument attaching;
  private final DetachDocument detaching;
  private final OpenMaterial files;
  private final SubmitApplication submitting;

  DraftApi(ReadDraft reading, SaveDraft saving, UploadRoster rosters, AttachDocument attaching,
      DetachDocument detaching, OpenMaterial files, SubmitApplication submitting) {
    this.reading = reading;
    this.saving = saving;
    this.rosters = rosters;
    this.attaching = attaching;
    this.detaching = detaching;
    this.files = files;
    this.submitting = submitting;
  }

  @GetMapping
  List<SavedView> list() {
    return reading.list().stream().map(SavedView::of).toList();
  }

  @GetMapping(KEY)
  DraftView read(@PathVariable String round, @PathVariable String operator, @PathVariable int park) {
    var key = DraftKey.of(round, operator, park);
    return DraftView.of(reading.read(key), reading.roster(key));
  }

  /** Saves the form's data as it is; with a revision, only if nobody saved in between. */
  @PutMapping(path = KEY, consumes = MediaType.APPLICATION_JSON_VALUE)
  SaveAnswer save(@PathVariable String round, @PathVariable String operator, @PathVariable int park,
      @RequestParam(required = false) Integer revision, @RequestBody byte[] content) {
    return SaveAnswer.of(saving.save(DraftKey.of(round, operator, park), text(content), seen(revision)));
  }

  /** Whatever is not UTF-8 would be kept with holes in it. */
  private static String text(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException broken) {
      throw Refused.field("draft", "草稿内容不是UTF-8编码，未保存。");
    }
  }

  @PostMapping(path = KEY + "/roster", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  RosterView uploadRoster(@PathVariable String round, @PathVariable String operator, @PathVariable int park,
      @RequestParam MultipartFile file) throws IOException {
    try (var content = file.getInputStream()) {
      return RosterView.of(rosters.upload(DraftKey.of(round, operator, park), file.getOriginalFilename(),
          content.readNBytes(UploadRoster.ENOUGH)).orRefused());
    }
  }

  @PutMapping(path = FILE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  MaterialView attach(@PathVariable String round, @PathVariable String operator, @PathVariable int park,
      @PathVariable MaterialKind kind, @PathVariable Edition edition, @RequestParam MultipartFile file)
      throws IOException {
    try (var content = file.getInputStream()) {
      return MaterialView.of(attaching.attach(DraftKey.of(round, operator, park), kind, edition,
          file.getOriginalFilename(), content));
    }
  }

  @DeleteMapping(FILE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void detach(@PathVariable String round, @PathVariable String operator, @PathVariable int park,
      @PathVariable MaterialKind kind, @PathVariable Edition edition) {
    detaching.detach(DraftKey.of(round, operator, park), kind, edition);
  }

  @GetMapping(FILE)
  ResponseEntity<InputStreamResource> file(@PathVariable String round, @PathVariable String operator,
      @PathVariable int park, @PathVariable MaterialKind kind, @PathVariable Edition edition) {
    return Download.of(files.ofDraft(DraftKey.of(round, operator, park), kind, edition));
  }

  /**
   * However often it is called with one key, or with an unchanged draft, there is one receipt. With a revision, only if
   * nobody saved since.
   */
  @PostMapping(KEY + "/submission")
  @ResponseStatus(HttpStatus.CREATED)
  ReceiptView submit(@PathVariable String round, @PathVariable String operator, @PathVariable int park,
      @RequestParam(required = false) Integer revision, @RequestHeader("Idempotency-Key") String requestKey) {
    if (requestKey.length() > LONGEST_KEY) {
      throw Refused.field("Idempotency-Key", "Idempotency-Key 不能超过" + LONGEST_KEY + "个字符");
    }
    return ReceiptView.of(submitting.submit(DraftKey.of(round, operator, park), requestKey, seen(revision)));
  }

  private static OptionalInt seen(Integer revision) {
    return revision == null ? OptionalInt.empty() : OptionalInt.of(revision);
  }
}
