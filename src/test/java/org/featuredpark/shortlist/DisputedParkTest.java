package org.featuredpark.shortlist;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.featuredpark.application.Applications;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;
import org.featuredpark.shortlist.Ranking.Choice;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class DisputedParkTest {

  private static final ApplicationNumber PARK = new ApplicationNumber("PILOT-2024-1-110108-0001");

  private final Applications applications = mock(Applications.class);
  private final DistrictCandidates candidates = new DistrictCandidates(applications);
  private final Ranking ranking = new Ranking(List.of(new Choice("firstChoice", PARK, "产业鲜明")), "");

  @Test
  @Proves("Q3")
  void a_park_whose_land_is_disputed_cannot_be_recommended_yet() {
    when(applications.isFrozen(PARK)).thenReturn(true);

    assertThatThrownBy(() -> candidates.requireUndisputed(ranking)).isInstanceOf(Refused.class)
        .hasMessageContaining("重叠");
  }

  @Test
  void once_it_is_settled_it_can() {
    assertThatCode(() -> candidates.requireUndisputed(ranking)).doesNotThrowAnyException();
  }
}
