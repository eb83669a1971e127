package org.featuredpark.notice;

import static org.mockito.Mockito.any;
import static org.mockito.Mockito.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.CaseEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettleObjectionTest {

  private static final Instant NOW = NoticeTest.PERIOD.endsAt();
  private static final ObjectionNumber NUMBER = ObjectionNumber.of(NoticeNumber.of(NoticeTest.ROUND, 1), 1);

  private final Objections objections = mock(Objections.class);
  private final ObjectionCourses courses = mock(ObjectionCourses.class);
  private final NoticeBook book = mock(NoticeBook.class);
  private final CaseEngine cases = mock(CaseEngine.class);
  private final TellPark parks = mock(TellPark.class);
  private final SettleObjection settle = new SettleObjection(objections, courses, book, cases, parks,
      Clock.fixed(NOW, BeijingTime.ZONE), mock(AuditTrail.class));

  @BeforeEach
  void an_objection_was_upheld() {
    when(objections.get(NUMBER)).thenReturn(new Objection(NUMBER, NoticeTest.PARK, NoticeStory.objector(), "不实。",
        NOW, Optional.empty()));
    when(courses.of(NUMBER)).thenReturn(new ObjectionCourse(Optional.empty(), Optional.of(true), "", "", "",
        Optional.of(ObjectionOutcome.UPHELD), "理由", Optional.empty(), Optional.empty()));
  }

  @Test
  @Proves("R53")
  void before_the_publication_the_park_leaves_the_list() {
    settle.settle(NUMBER, ObjectionEffect.REMOVE);

    verify(book).remove(NUMBER.notice(), NoticeTest.PARK);
    verify(courses).close(NUMBER, ObjectionOutcome.UPHELD, ObjectionEffect.REMOVE, NOW);
    verifyNoInteractions(cases);
  }

  @Test
  @Proves("R54")
  void after_the_publication_the_exit_procedure_begins() {
    when(cases.waitsFor("park.exitTriggered", NoticeTest.PARK.value())).thenReturn(true);

    settle.settle(NUMBER, ObjectionEffect.OPEN_EXIT);

    verify(cases).send("park.exitTriggered", NoticeTest.PARK.value(), Map.of("trigger", "OBJECTION_UPHELD"));
    verify(parks).tell(eq(NoticeTest.PARK), any(), any(), eq(NUMBER + "/closed"));
    verifyNoInteractions(book);
  }

  @ParameterizedTest
  @EnumSource(value = ObjectionEffect.class, names = {"KEEP", "KEEP_WITH_CORRECTION"})
  void a_kept_park_stays_where_it_is(ObjectionEffect effect) {
    settle.settle(NUMBER, effect);

    verifyNoInteractions(book, cases);
    verify(courses).close(NUMBER, ObjectionOutcome.UPHELD, effect, NOW);
  }
}
