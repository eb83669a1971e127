package org.featuredpark.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Role;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CaseworkTest
class AuditPageTest {

  @LocalServerPort int port;
  @Autowired TestAccounts accounts;
  @Autowired AuditTrail trail;
  @Autowired JdbcClient jdbc;

  private final String subject = "audited-" + UUID.randomUUID();
  private Browserless auditor;

  @BeforeEach
  void two_things_were_done() {
    auditor = new Browserless(port).signIn(accounts.ensure("audit-auditor", Role.AUDITOR.group()));
    trail.record(subject, "step", "第一步");
    trail.record(subject, "step", "第二步");
  }

  @Test
  void a_chain_is_shown_with_what_became_of_it() {
    assertThat(page(subject)).contains("第一步", "第二步", "本案记录链完整");

    delete(" AND seq = 2");
    assertThat(page(subject)).contains("第一步", "第 2 条记录缺失或与写入时不一致").doesNotContain("本案记录链完整");
  }

  @Test
  void a_chain_that_is_gone_altogether_is_missed() {
    delete("");

    assertThat(page(subject)).contains("第 1 条记录缺失或与写入时不一致", "没有记录");
  }

  @Test
  void of_what_never_happened_nothing_is_said() {
    assertThat(page("nothing")).contains("没有记录").doesNotContain("本案记录链", "不一致");
  }

  private String page(String of) {
    return auditor.get("/audit?subject=" + of).body();
  }

  private void delete(String which) {
    jdbc.sql("DELETE FROM audit_entry WHERE subject = ?" + which).param(subject).update();
  }
}
