package org.featuredpark.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderSettingsTest {

  @Test
  void theirs_become_ours_and_the_rest_counts_for_nothing() {
    var settings = settings(
        Map.of("city-officer", Set.of("sme", "sme-2"), "district-head-BDA", Set.of("bda-heads")));

    assertThat(settings.ours(Set.of("sme-2", "union"))).containsExactly("city-officer");
    assertThat(settings.ours(Set.of("sme", "bda-heads")))
        .containsExactlyInAnyOrder("city-officer", "district-head-BDA");
    assertThat(settings.ours(Set.of("SME", "city-officer"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"city-officers", "district-999999", "district-", "applicant", "operator-91110000000000000X"})
  void a_group_that_others_cannot_give_stops_the_start(String group) {
    assertThatThrownBy(() -> settings(Map.of(group, Set.of("sme"))))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(group);
  }

  @Test
  void no_group_at_all_stops_the_start() {
    assertThatThrownBy(() -> settings(Map.of())).hasMessageContaining("featuredpark.sign-in.groups");
  }

  private static ProviderSettings settings(Map<String, Set<String>> groups) {
    return new ProviderSettings(groups, new ProviderSettings.Oidc("groups"),
        new ProviderSettings.Ldap("", "(uid={0})", "uid", "cn", "mail", "memberOf"));
  }
}
