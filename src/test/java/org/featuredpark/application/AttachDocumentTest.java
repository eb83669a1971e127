package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@CaseworkTest
class AttachDocumentTest {

  @Autowired TestApplications applicants;
  @Autowired AttachDocument attaching;
  @Autowired ReadDraft drafts;

  private final List<Boolean> inTransaction = new ArrayList<>();
  private DraftKey key;

  @BeforeEach
  void open_a_round() {
    key = new DraftKey(applicants.openRound(RoundSamples.unusedNumber("PILOT-ATTACH")).number(),
        DraftSamples.OPERATOR, 1);
  }

  /** Sixteen slow lines, or damaged files that are long looked into, would stop everybody else. */
  @Test
  void no_transaction_waits_for_a_file_on_its_way() {
    People.asApplicant(DraftSamples.OPERATOR);
    attach();

    assertThat(inTransaction).isNotEmpty().containsOnly(false);
    assertThat(drafts.read(key).materials()).hasSize(1);
  }

  @Test
  void nothing_is_read_for_a_draft_of_somebody_else() {
    People.asApplicant(new CreditCode(RosterSamples.code(4733)));

    assertThatThrownBy(this::attach).isInstanceOf(Forbidden.class);
    assertThat(inTransaction).isEmpty();
  }

  private void attach() {
    attaching.attach(key, MaterialKind.BUSINESS_LICENCE, Edition.SEALED_PDF, "盖章.pdf",
        watched(new ByteArrayInputStream(SampleFiles.pdf())));
  }

  private InputStream watched(InputStream content) {
    return new FilterInputStream(content) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
        return super.read(buffer, offset, length);
      }
    };
  }
}
