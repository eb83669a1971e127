package org.featuredpark.application.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.featuredpark.application.DraftFiles;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.ReadDraft;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** How much may be under way, for how long, and what a failure at the very end costs. */
@CaseworkTest
class UploadsTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(4731));

  @Autowired TestApplications applicants;
  @Autowired TestTime time;
  @Autowired BeginUpload beginning;
  @Autowired ContinueUpload continuing;
  @Autowired ReadUploads reading;
  @Autowired AbandonedUploads abandoned;
  @Autowired PartFiles parts;
  @Autowired Uploads uploads;
  @Autowired OwnUploads own;
  @Autowired DraftFiles files;
  @Autowired CurrentUser user;
  @Autowired Clock clock;
  @Autowired ReadDraft drafts;

  private final byte[] pdf = SampleFiles.pdf();
  private DraftKey key;

  @BeforeEach
  void an_applicant_has_a_draft() {
    var round = applicants.openRound("PILOT-PARTS-" + UUID.randomUUID().toString().substring(0, 6)
        .toUpperCase(Locale.ROOT));
    key = new DraftKey(round.number(), OPERATOR, 1);
    People.asApplicant(OPERATOR);
  }

  @Test
  void an_upload_is_kept_for_three_days_and_then_gone_with_all_that_came() throws IOException {
    var upload = begin(MaterialKind.BUSINESS_LICENCE, Edition.SEALED_PDF);
    continuing.take(key, upload.id(), 0, piece(0, 10));

    time.setTo(upload.expiresAt().minusSeconds(60));
    abandoned.forget();
    assertThat(reading.read(key, upload.id()).received()).isEqualTo(10);

    time.setTo(upload.expiresAt());
    assertThatThrownBy(() -> continuing.take(key, upload.id(), 10, piece(10, 11))).isInstanceOf(NotFound.class);
    assertThat(reading.open(key)).isEmpty();
    assertThat(parts.length(upload.id())).isEqualTo(10);
    abandoned.forget();
    assertThat(uploads.find(upload.id())).isEmpty();
    assertThat(parts.length(upload.id())).isZero();
  }

  @Test
  void a_failure_after_the_last_byte_costs_one_byte() throws IOException {
    var upload = begin(MaterialKind.BUSINESS_LICENCE, Edition.SEALED_PDF);
    parts.write(upload.id(), 0, pdf.length, new ByteArrayInputStream(pdf));

    int last = pdf.length - 1;
    assertThat(reading.read(key, upload.id()).received()).isEqualTo(last);
    continuing.take(key, upload.id(), last, piece(last, pdf.length));
    assertThat(drafts.read(key).materials()).singleElement()
        .satisfies(file -> assertThat(file.sha256()).isEqualTo(sha256()));
  }

  @Test
  void more_than_ten_open_uploads_of_one_draft_are_refused() {
    Arrays.stream(MaterialKind.values()).limit(OwnUploads.MOST_OPEN)
        .forEach(kind -> begin(kind, Edition.SEALED_PDF));
    assertThatThrownBy(() -> begin(MaterialKind.BUSINESS_LICENCE, Edition.EDITABLE)).isInstanceOf(Refused.class)
        .hasMessageContaining("10个文件尚未传完");
    begin(MaterialKind.BUSINESS_LICENCE, Edition.SEALED_PDF);
    assertThat(reading.open(key)).hasSize(OwnUploads.MOST_OPEN);
  }

  @Test
  void all_uploads_together_stay_within_the_space_for_them() {
    long used = uploads.bytesAnnounced();
    assertThatThrownBy(() -> within(used + pdf.length - 1)).isInstanceOf(Refused.class)
        .hasMessageContaining("过几分钟再上传");
    assertThat(within(used + pdf.length).received()).isZero();
  }

  private UploadProgress within(long bytes) {
    return new BeginUpload(files, own, uploads, parts, user, clock, DataSize.ofBytes(bytes))
        .begin(key, MaterialKind.BOUNDARY_MAP, Edition.SEALED_PDF, "图.pdf", pdf.length, sha256());
  }

  private Upload begin(MaterialKind kind, Edition edition) {
    return beginning.begin(key, kind, edition, "a.pdf", pdf.length, sha256()).upload();
  }

  private ByteArrayInputStream piece(int from, int to) {
    return new ByteArrayInputStream(pdf, from, to - from);
  }

  private String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
