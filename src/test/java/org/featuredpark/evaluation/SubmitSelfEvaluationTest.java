package org.featuredpark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.featuredpark.application.Applications;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class SubmitSelfEvaluationTest {

  private static final ApplicationNumber PARK = new ApplicationNumber("PILOT-2024-1-110108-0001");
  private static final LocalDate NOTICED = LocalDate.of(2025, 9, 15);
  private static final Instant DUE = BeijingTime.endOf(LocalDate.of(2025, 10, 17));

  private final Evaluations evaluations = mock(Evaluations.class);
  private final EvaluationBook book = mock(EvaluationBook.class);

  @Test
  @Proves({"R55", "R57"})
  void the_last_instant_of_the_window_is_in_time() {
    at(DUE.minusNanos(1)).submit(PARK, entry());

    verify(book).save(argThat(saved -> saved.participation() == Participation.SUBMITTED));
  }

  @Test
  @Proves({"R55", "R57"})
  void the_first_instant_after_the_window_is_late() {
    assertThatThrownBy(() -> at(DUE).submit(PARK, entry())).isInstanceOf(Refused.class)
        .satisfies(refused -> assertThat(((Refused) refused).clause()).contains(new Clause("R57")));

    verifyNoInteractions(book);
  }

  private SubmitSelfEvaluation at(Instant now) {
    when(evaluations.latest(PARK)).thenReturn(Evaluation.noticed(PARK, 1, NOTICED, DUE));
    return new SubmitSelfEvaluation(mock(Applications.class, RETURNS_DEEP_STUBS), evaluations, book,
        mock(CurrentUser.class), Clock.fixed(now, BeijingTime.ZONE), mock(EvaluationNews.class));
  }

  private static SelfEvaluation.Entry entry() {
    return new SelfEvaluation.Entry(ScoreSheets.reaching("80"), "总结", "目标", 18, 4);
  }
}
