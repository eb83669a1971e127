package org.featuredpark.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.testing.ServiceClient.read;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.OpenMaterial;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.ServiceClient;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is sent: it is kept byte for byte, or it is refused with a reason and nothing that was there is lost. */
@CaseworkTest
class HostileFilesTest {

  /** For a long run: {@code -Dhostile.files=10000}. */
  private static final int FILES = Integer.getInteger("hostile.files", 200);
  private static final long SEED = Long.getLong("hostile.seed", 20240720);

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired OpenMaterial files;
  @Autowired JdbcClient jdbc;

  private final Map<MaterialKind, byte[]> kept = new EnumMap<>(MaterialKind.class);
  private final Map<Integer, Integer> answers = new TreeMap<>();
  private DraftKey key;
  private ServiceClient owner;

  @BeforeEach
  void an_applicant_signs_in() {
    var round = applicants.openRound("PILOT-HOSTILE-" + UUID.randomUUID().toString().substring(0, 8)
        .toUpperCase(Locale.ROOT));
    key = new DraftKey(round.number(), new CreditCode(RosterSamples.code(4741)), 1);
    owner = new ServiceClient(port, accounts.ensure("hostile-sender", Role.APPLICANT.group(),
        Groups.operator(key.operator())));
    People.asApplicant(key.operator());
  }

  @Test
  @Proves("R40")
  void whatever_is_sent_is_kept_whole_or_refused_with_a_reason() throws IOException {
    int accepted = 0;
    for (int i = 0; i < FILES; i++) {
      var file = HostileFile.drawn(SEED + i);
      var kind = MaterialKind.values()[i % MaterialKind.values().length];
      accepted += send(file, kind, "input " + (SEED + i)) ? 1 : 0;
    }
    assertThat(jdbc.sql("SELECT COUNT(*) FROM document WHERE owner_subject = ?").param(key.toString())
        .query(Integer.class).single()).isEqualTo(accepted);
    assertThat(accepted).as("of " + answers).isBetween(FILES / 20, FILES - FILES / 3);
    System.out.println("Hostile files by answer: " + answers);
  }

  private boolean send(HostileFile file, MaterialKind kind, String what) throws IOException {
    var edition = kind.ordinal() % 2 == 0 ? Edition.SEALED_PDF : Edition.EDITABLE;
    boolean roster = kind == MaterialKind.TENANT_LIST;
    var answer = roster ? owner.file("POST", address() + "/roster", file.name(), file.content())
        : owner.file("PUT", address() + "/documents/" + kind + "/" + edition, file.name(), file.content());
    answers.merge(answer.statusCode(), 1, Integer::sum);
    boolean taken = answer.statusCode() == 200;
    if (taken) {
      kept.put(kind, file.content());
    } else {
      assertRefused(answer, what);
    }
    if (kept.containsKey(kind)) {
      try (var content = files.ofDraft(key, kind, roster ? Edition.EDITABLE : edition).content()) {
        assertThat(content.readAllBytes()).as(what).isEqualTo(kept.get(kind));
      }
    }
    return taken;
  }

  private static void assertRefused(HttpResponse<String> answer, String what) {
    assertThat(answer.statusCode()).as(what + ": " + answer.body()).isBetween(400, 499);
    assertThat(read(answer).at("/detail").asText()).as(what).isNotBlank();
  }

  private String address() {
    return "/api/v1/applications/drafts/" + key;
  }
}
