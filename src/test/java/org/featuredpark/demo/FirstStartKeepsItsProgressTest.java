package org.featuredpark.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.featuredpark.demo.Progress.State;
import org.featuredpark.round.Round;
import org.featuredpark.round.Rounds;
import org.junit.jupiter.api.Test;

/** A story is told once and whole, or the demonstration does not start. */
class FirstStartKeepsItsProgressTest {

  private final AccountsOfTheDemo accounts = mock();
  private final Story story = mock();
  private final Rounds rounds = mock();
  private final Kept progress = new Kept();
  private final FirstStart start = new FirstStart(accounts, story, progress, rounds);

  @Test
  void an_empty_database_is_filled_once() {
    start.start();
    start.start();

    verify(story).play();
    assertThat(progress.state).isEqualTo(State.COMPLETE);
    assertThat(start.isRunning()).isTrue();
  }

  @Test
  void a_story_that_breaks_off_is_not_taken_for_whole() {
    doThrow(new IllegalStateException("killed")).when(story).play();
    assertThatThrownBy(start::start).hasMessageContaining("killed");
    assertThat(progress.state).isEqualTo(State.BEGUN);

    assertThatThrownBy(start::start).hasMessageContaining("./data").hasMessageContaining("不完整");
    verify(story).play();
    assertThat(start.isRunning()).isFalse();
  }

  @Test
  void cases_that_no_story_tells_of_are_not_added_to() {
    when(rounds.recent(anyInt())).thenReturn(List.of(mock(Round.class)));
    assertThatThrownBy(start::start).hasMessageContaining("./data");
    verify(story, never()).play();
  }

  private static final class Kept implements Progress {

    private State state = State.EMPTY;

    @Override
    public State state() {
      return state;
    }

    @Override
    public void keep(State kept) {
      state = kept;
    }
  }
}
