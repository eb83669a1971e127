package org.featuredpark.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

@ExtendWith(OutputCaptureExtension.class)
class DeliverMailTest {

  private static final String OFFICERS = "district-110108";
  private static final int NOBODY_LISTENS = 1;

  private final GreenMail mailbox = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private final Clock clock = ((InstantSource) () -> this.now).withZone(BeijingTime.ZONE);
  private Instant now = Instant.parse("2024-07-20T02:03:04.005Z");
  private MailScene scene;

  @BeforeEach
  void a_server_takes_mail(TestDatabase database) {
    mailbox.start();
    scene = new MailScene(database, clock).sendingTo(mailbox);
  }

  @AfterEach
  void it_closes() {
    mailbox.stop();
  }

  @BothDatabases
  void a_message_to_a_group_reaches_each_of_its_people_once_in_chinese() throws Exception {
    scene.messages().send(OFFICERS, "新申报：示范园", "请核验材料。\n截止 7月20日 24:00", null, "event");
    scene.messages().send(OFFICERS, "新申报：示范园", "请核验材料。", null, "event");
    assertThat(scene.outbox().waiting()).isEqualTo(2);

    scene.deliver();
    scene.deliver();

    assertThat(mailbox.getReceivedMessages()).hasSize(2).extracting(mail -> mail.getAllRecipients()[0].toString())
        .containsExactlyInAnyOrder("li@park.example", "wang@park.example");
    var mail = mailbox.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("新申报：示范园");
    assertThat(mail.getContent().toString().replace("\r\n", "\n")).contains("请核验材料。\n截止 7月20日 24:00");
    assertThat(mail.getFrom()[0].toString()).contains("casework@park.example");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(scene.outbox().waiting()).isZero();
    assertThat(scene.outbox().undelivered(10)).isEmpty();
  }

  @BothDatabases
  void what_was_sent_or_has_nothing_to_say_any_more_is_not_kept(TestDatabase database) {
    scene.messages().send("wang", "通知", "正文", null, null);
    scene.messages().send("wang", "已撤销", "正文", null, null);
    database.jdbc().sql("DELETE FROM message WHERE subject = '已撤销'").update();

    scene.deliver();

    assertThat(subjects()).containsExactly("通知");
    assertThat(database.jdbc().sql("SELECT COUNT(*) FROM mail").query(Integer.class).single()).isZero();
  }

  @BothDatabases
  void what_is_rolled_back_sends_nothing(TestDatabase database) {
    database.transaction().executeWithoutResult(tx -> {
      scene.messages().send("wang", "不算数", "正文", null, null);
      tx.setRollbackOnly();
    });

    scene.deliver();

    assertThat(mailbox.getReceivedMessages()).isEmpty();
    assertThat(scene.outbox().waiting()).isZero();
  }

  @BothDatabases
  void without_a_server_nothing_is_put_into_the_outbox(TestDatabase database) {
    var off = new MailScene(database, clock);
    off.messages().send(OFFICERS, "新申报", "正文", null, null);
    assertThat(off.messages().list(Collections.singleton(OFFICERS), "li", 10)).hasSize(1);
    assertThat(off.outbox().waiting()).isZero();
  }

  @BothDatabases
  void while_the_server_is_away_the_pauses_grow_and_then_it_is_sent_once(CapturedOutput log) {
    scene.messages().send("wang", "第一封", "正文", null, null);
    scene.messages().send("li", "第二封", "正文", null, null);
    scene.port(NOBODY_LISTENS);

    scene.deliver();
    assertThat(scene.outbox().undelivered(10)).as("the second would fare no better").singleElement()
        .returns("wang", UndeliveredMail::recipient).returns(Failure.UNREACHABLE, UndeliveredMail::failure)
        .returns(now.plus(Duration.ofMinutes(1)), UndeliveredMail::dueAt);
    now = now.plus(Duration.ofMinutes(1));
    scene.deliver();
    scene.deliver();
    assertThat(scene.outbox().undelivered(10)).extracting(UndeliveredMail::recipient, UndeliveredMail::attempts,
        UndeliveredMail::dueAt).containsExactly(tuple("li", 1, now.plus(Duration.ofMinutes(1))),
        tuple("wang", 2, now.plus(Duration.ofMinutes(4))));

    scene.port(mailbox.getSmtp().getPort());
    scene.deliver();
    assertThat(mailbox.getReceivedMessages()).isEmpty();
    now = now.plus(Duration.ofMinutes(4));
    scene.deliver();
    assertThat(subjects()).containsExactlyInAnyOrder("第一封", "第二封");
    assertThat(log.toString().lines().filter(line -> line.contains("DeliverMail"))).hasSize(3)
        .allSatisfy(line -> assertThat(line).contains("UNREACHABLE").doesNotContain("@"));
  }

  @BothDatabases
  void it_gives_up_in_the_end_and_sends_when_somebody_asks_for_it() {
    scene.messages().send("wang", "通知", "正文", null, null);
    scene.port(NOBODY_LISTENS);
    for (int i = 0; i <= DeliverMail.MOST_ATTEMPTS; i++) {
      scene.deliver();
      now = now.plus(Duration.ofDays(1));
    }
    assertThat(scene.outbox().undelivered(10)).singleElement().returns(true, UndeliveredMail::givenUp)
        .returns(DeliverMail.MOST_ATTEMPTS, UndeliveredMail::attempts);
    scene.port(mailbox.getSmtp().getPort());
    scene.deliver();
    assertThat(mailbox.getReceivedMessages()).isEmpty();

    assertThat(scene.outbox().retry()).isOne();
    scene.deliver();
    assertThat(subjects()).containsExactly("通知");
    assertThat(scene.outbox().undelivered(10)).isEmpty();
  }

  @BothDatabases
  void nobody_smuggles_in_a_header_or_a_second_address() throws Exception {
    scene.messages().send("wang", "Park\r\nBcc: spy@park.example\r\n\r\nHello", "正文", null, null);
    scene.messages().send("wang", "新\u2028行", "正文", null, null);
    scene.messages().send("careless", "通知", "正文", null, null);

    scene.deliver();

    assertThat(subjects()).contains("新 行").hasSize(2);
    var mail = mailbox.getReceivedMessages()[0];
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getSubject()).isEqualTo("Park Bcc: spy@park.example Hello");
    assertThat(scene.outbox().undelivered(10)).singleElement().returns("careless", UndeliveredMail::recipient)
        .returns(Failure.UNUSABLE, UndeliveredMail::failure).returns(true, UndeliveredMail::givenUp);
  }

  @BothDatabases
  void two_nodes_never_send_the_same_mail() throws Exception {
    for (int i = 0; i < 20; i++) {
      scene.messages().send("wang", "通知" + i, "正文", null, null);
    }
    var together = new CyclicBarrier(2);
    var nodes = Executors.newFixedThreadPool(2);
    for (var done : nodes.invokeAll(Collections.nCopies(2, () -> {
      together.await();
      scene.deliver();
      return null;
    }))) {
      done.get();
    }
    nodes.shutdown();
    scene.deliver();

    assertThat(subjects()).hasSize(20).doesNotHaveDuplicates();
  }

  /** The known limit: a server that took the mail cannot be told to forget it. */
  @BothDatabases
  void a_node_that_dies_after_sending_sends_again_under_the_same_id(TestDatabase database) throws Exception {
    scene.messages().send("wang", "通知", "正文", null, null);

    assertThatThrownBy(() -> scene.deliver(new DiesBeforeCommit(database)))
        .isInstanceOf(TransactionSystemException.class);
    scene.deliver();

    var received = mailbox.getReceivedMessages();
    assertThat(received).hasSize(2);
    assertThat(received[0].getMessageID()).isEqualTo(received[1].getMessageID()).endsWith("@park.example>");
  }

  private Stream<String> subjects() {
    return Arrays.stream(mailbox.getReceivedMessages()).map(DeliverMailTest::subject);
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static final class DiesBeforeCommit extends JdbcTransactionManager {

    DiesBeforeCommit(TestDatabase database) {
      super(database.dataSource());
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
      doRollback(status);
      throw new TransactionSystemException("The node died");
    }
  }
}
