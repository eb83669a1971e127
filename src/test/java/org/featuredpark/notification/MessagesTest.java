package org.featuredpark.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.NotFound;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;

class MessagesTest {

  private static final Instant NOW = Instant.parse("2026-03-01T02:03:04.005Z");
  private static final String CASE = "PILOT-2026-1-110108-0007";
  private static final String OFFICERS = "district-110108";
  private static final List<String> HAIDIAN = List.of(OFFICERS, "haidian");

  private Messages messages;

  @BeforeEach
  void open_messages(TestDatabase database) {
    messages = new MailScene(database, Clock.fixed(NOW, BeijingTime.ZONE)).messages();
  }

  @BothDatabases
  void a_reader_sees_the_messages_to_the_person_and_the_groups_newest_first() {
    messages.send(OFFICERS, "新申报", "请核验材料", CASE, "a");
    messages.send("haidian", "密码即将到期", "请尽快更换", null, null);
    messages.send("district-110105", "新申报", "请核验材料", CASE, "b");

    var inbox = messages.list(HAIDIAN, "haidian", 10);
    assertThat(inbox).extracting(Message::subject).containsExactly("密码即将到期", "新申报");
    assertThat(inbox.get(1).caseRef()).contains(CASE);
    assertThat(inbox.get(0).caseRef()).isEmpty();
    assertThat(inbox.get(0).sentAt()).isEqualTo(NOW);
    assertThat(messages.list(HAIDIAN, "haidian", 1)).hasSize(1);
    assertThat(messages.list(List.of(), "nobody", 10)).isEmpty();
  }

  @BothDatabases
  void an_event_is_told_once_however_often_it_is_retried() {
    messages.send(OFFICERS, "新申报", "请核验材料", CASE, "submitted/" + CASE);
    messages.send(OFFICERS, "新申报", "请核验材料", CASE, "submitted/" + CASE);
    messages.send(OFFICERS, "提醒", "请尽快核验", CASE, null);
    messages.send(OFFICERS, "提醒", "请尽快核验", CASE, null);
    assertThat(messages.list(HAIDIAN, "haidian", 10)).hasSize(3);
  }

  @BothDatabases
  void each_member_of_a_group_reads_for_themselves() {
    messages.send(OFFICERS, "新申报", "请核验材料", CASE, "a");
    long id = messages.list(HAIDIAN, "haidian", 1).get(0).id();

    messages.markRead(id, HAIDIAN, "haidian");
    messages.markRead(id, HAIDIAN, "haidian");

    assertThat(messages.list(HAIDIAN, "haidian", 1).get(0).read()).isTrue();
    assertThat(messages.unread(HAIDIAN, "haidian")).isZero();
    assertThat(messages.unread(List.of(OFFICERS), "colleague")).isOne();
    assertThat(messages.unread(List.of(), "nobody")).isZero();
  }

  @BothDatabases
  void nobody_reads_what_is_addressed_to_others() {
    messages.send(OFFICERS, "新申报", "请核验材料", CASE, "a");
    long id = messages.list(HAIDIAN, "haidian", 1).get(0).id();
    assertThatThrownBy(() -> messages.markRead(id, List.of("district-110105"), "chaoyang"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> messages.markRead(id, List.of(), "nobody")).isInstanceOf(NotFound.class);
  }

  @BothDatabases
  void a_subject_that_is_too_long_is_cut_visibly() {
    messages.send(OFFICERS, "园".repeat(201), "正文", CASE, "a");
    messages.send(OFFICERS, "园".repeat(200), "正文", CASE, "b");
    assertThat(messages.list(HAIDIAN, "haidian", 2)).extracting(Message::subject)
        .containsExactly("园".repeat(200), "园".repeat(199) + "…");
  }
}
