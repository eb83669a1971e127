package org.featuredpark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;

class AuditTrailTest {

  private static final String CASE = "PILOT-2026-1-110108-0007";
  private static final Instant NOW = Instant.parse("2026-03-01T02:03:04.005006007Z");

  private TestDatabase database;
  private AuditTrail trail;

  @BeforeEach
  void open_trail(TestDatabase database) {
    this.database = database;
    trail = new AuditTrail(new AuditTable(database.jdbc()), () -> "haidian", Clock.fixed(NOW, BeijingTime.ZONE));
  }

  @BothDatabases
  void what_was_done_is_listed_newest_first_and_verified() {
    record("application.submit", "提交申报");
    record("application.accept", "材料齐全，予以受理");

    var entries = trail.list(CASE, 10);
    assertThat(entries).extracting(AuditEntry::seq).containsExactly(2L, 1L);
    assertThat(entries.get(0).detail()).isEqualTo("材料齐全，予以受理");
    assertThat(entries.get(0).actor()).isEqualTo("haidian");
    assertThat(entries.get(0).at()).isEqualTo(Instant.parse("2026-03-01T02:03:04.005Z"));
    assertThat(entries.get(0).prevHash()).isEqualTo(entries.get(1).hash());
    assertThat(trail.list(CASE, 1)).hasSize(1);
    assertThat(trail.verify(CASE)).isEmpty();
    assertThat(trail.verify("nothing was ever done to this")).isEmpty();
  }

  @BothDatabases
  void an_altered_entry_is_found() {
    IntStream.rangeClosed(1, 4).forEach(i -> record("step", "第" + i + "步"));
    alter("UPDATE audit_entry SET actor = 'somebody else' WHERE seq = 3");
    assertThat(trail.verify(CASE)).hasValue(3);
  }

  @BothDatabases
  void a_removed_entry_is_found_at_the_one_that_followed_it() {
    IntStream.rangeClosed(1, 4).forEach(i -> record("step", "第" + i + "步"));
    alter("DELETE FROM audit_entry WHERE seq = 2");
    assertThat(trail.verify(CASE)).hasValue(3);
  }

  @BothDatabases
  void newest_entries_that_are_gone_are_missed() {
    IntStream.rangeClosed(1, 4).forEach(i -> record("step", "第" + i + "步"));
    alter("DELETE FROM audit_entry WHERE seq = 4");
    assertThat(trail.verify(CASE)).hasValue(4);
    alter("DELETE FROM audit_entry");
    assertThat(trail.verify(CASE)).hasValue(1);
  }

  @BothDatabases
  void a_chain_whose_recorded_end_is_gone_does_not_pass_for_whole() {
    IntStream.rangeClosed(1, 4).forEach(i -> record("step", "第" + i + "步"));
    alter("DELETE FROM audit_entry WHERE seq = 4");
    alter("DELETE FROM audit_head");
    assertThat(trail.verify(CASE)).hasValue(1);
  }

  @BothDatabases
  void a_chain_that_was_written_anew_is_found_at_its_end() {
    IntStream.rangeClosed(1, 3).forEach(i -> record("step", "第" + i + "步"));
    var first = trail.list(CASE, 3).get(2);
    alter("DELETE FROM audit_entry WHERE seq > 1");
    var forged = AuditEntry.after(first.link(), CASE, first.at(), "haidian", "step", "别的");
    var more = AuditEntry.after(forged.link(), CASE, first.at(), "haidian", "step", "别的");
    database.transaction().executeWithoutResult(status -> {
      insert(forged);
      insert(more);
    });
    assertThat(trail.verify(CASE)).hasValue(3);
  }

  @BothDatabases
  void text_moved_from_one_part_to_the_next_is_found() {
    record("seal", "ed");
    alter("UPDATE audit_entry SET action = 'seale', detail = 'd'");
    assertThat(trail.verify(CASE)).hasValue(1);
  }

  @BothDatabases
  void a_long_chain_is_verified_to_its_end() {
    database.transaction().executeWithoutResult(status ->
        IntStream.rangeClosed(1, 501).forEach(i -> trail.record(CASE, "step", "第" + i + "步")));
    assertThat(trail.verify(CASE)).isEmpty();
    alter("UPDATE audit_entry SET detail = 'x' WHERE seq = 501");
    assertThat(trail.verify(CASE)).hasValue(501);
  }

  @BothDatabases
  void two_who_act_at_once_both_get_their_place_in_the_chain() {
    record("first", "建档");
    var acting = IntStream.range(0, 8)
        .mapToObj(i -> CompletableFuture.runAsync(() -> record("act", "办理" + i))).toList();
    acting.forEach(CompletableFuture::join);
    assertThat(trail.list(CASE, 20)).hasSize(9);
    assertThat(trail.verify(CASE)).isEmpty();
  }

  private void record(String action, String detail) {
    database.transaction().executeWithoutResult(status -> trail.record(CASE, action, detail));
  }

  private void insert(AuditEntry entry) {
    database.jdbc().sql("INSERT INTO audit_entry (subject, seq, at, actor, action, detail, prev_hash, hash)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(entry.subject(), entry.seq(), BeijingTime.atBeijing(entry.at()), entry.actor(), entry.action(),
            entry.detail(), entry.prevHash(), entry.hash())
        .update();
  }

  private void alter(String sql) {
    assertThat(database.jdbc().sql(sql).update()).isPositive();
  }
}
