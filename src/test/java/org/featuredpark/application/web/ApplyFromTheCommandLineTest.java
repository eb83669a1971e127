package org.featuredpark.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.Receipts;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.round.Round;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The client that the documentation offers, run as its readers would. */
@CaseworkTest
class ApplyFromTheCommandLineTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(4780));
  private static final String USER = "command-line-applicant";

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired Receipts receipts;
  @TempDir Path folder;

  private Round round;

  @BeforeEach
  void a_folder_is_ready() throws IOException {
    round = applicants.openRound("PILOT-CLI-1");
    accounts.ensure(USER, Role.APPLICANT.group(), Groups.operator(OPERATOR));
    Files.writeString(folder.resolve("draft.json"), DraftSamples.draft(OPERATOR, District.HAIDIAN, 0.77).toString());
    Files.write(folder.resolve("roster.xlsx"), RosterSamples.sufficient());
    for (var kind : MaterialKind.values()) {
      Files.write(folder.resolve(kind + ".pdf"), SampleFiles.pdf());
      if (kind != MaterialKind.TENANT_LIST) {
        Files.write(folder.resolve(kind + ".docx"), SampleFiles.docx());
      }
    }
  }

  @Test
  void a_folder_is_mended_after_a_refusal_submitted_and_answered_once() throws Exception {
    Files.write(folder.resolve("DIRECTION_PROOF.pdf"), SampleFiles.docx());
    var refused = apply();
    assertThat(refused.exit).isEqualTo(1);
    assertThat(refused.output).contains("/documents/DIRECTION_PROOF/SEALED_PDF 422", "DIRECTION_PROOF.pdf");
    assertThat(folder.resolve("receipt.json")).doesNotExist();

    Files.write(folder.resolve("DIRECTION_PROOF.pdf"), SampleFiles.pdf());
    assertThat(apply()).matches(run -> run.exit == 0);
    var receipt = Files.readString(folder.resolve("receipt.json"));
    assertThat(apply()).matches(run -> run.exit == 0);
    assertThat(Files.readString(folder.resolve("receipt.json"))).isEqualTo(receipt);
    assertThat(receipts.of(new ApplicationNumber(new ObjectMapper().readTree(receipt).at("/application").asText())))
        .hasSize(1);
  }

  private Run apply() throws IOException, InterruptedException {
    var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dfile.encoding=UTF-8", "src/docs/api/Apply.java", "http://localhost:" + port, round.number().value(),
        OPERATOR.value(), "1", folder.toString()).redirectErrorStream(true);
    builder.environment().put("CASEWORK_USER", USER);
    builder.environment().put("CASEWORK_PASSWORD", TestAccounts.PASSWORD);
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  private record Run(int exit, String output) {
  }
}
