package org.featuredpark.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.Refused;

/** Real time, run ahead by as much as a demonstration or a rehearsal asked for; never back. */
public final class SimulatedTime {

  private final Clock real;
  private final SimulatedOffset kept;
  private final List<Consumer<Duration>> listeners = new CopyOnWriteArrayList<>();
  private volatile Duration offset;

  SimulatedTime(Clock real, SimulatedOffset kept) {
    this.real = real;
    this.kept = kept;
    this.offset = kept.load();
  }

  /** To the millisecond: both databases keep that much, so an instant reads back as it was written. */
  public Instant now() {
    return real.instant().plus(offset).truncatedTo(ChronoUnit.MILLIS);
  }

  public Duration offset() {
    return offset;
  }

  public boolean isMovable() {
    return kept.isMovable();
  }

  /** Moves everybody's time forward. Call it outside a transaction: a rollback would not move time back. */
  public synchronized void moveTo(Instant target) {
    if (!isMovable()) {
      throw new Forbidden("当前环境使用真实时间，不能调整系统时间。");
    }
    var ahead = Duration.between(now(), target);
    if (ahead.isNegative()) {
      throw Refused.field("time", "系统时间只能向前调整，现在是" + BeijingTime.format(now()) + "。");
    }
    set(offset.plus(ahead));
  }

  /**
   * Sets the time a story begins at, in the past or in the future. Only for a system that holds no case yet: cases
   * never see time go back.
   */
  public synchronized void beginAt(Instant start) {
    if (!isMovable()) {
      throw new Forbidden("当前环境使用真实时间，不能调整系统时间。");
    }
    set(Duration.between(real.instant(), start));
  }

  private void set(Duration moved) {
    kept.save(moved);
    offset = moved;
    listeners.forEach(listener -> listener.accept(moved));
  }

  /** Tells the listener the offset at once and after every move, so that what keeps its own clock can follow. */
  public synchronized void onMove(Consumer<Duration> listener) {
    listeners.add(listener);
    listener.accept(offset);
  }
}
