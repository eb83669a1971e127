package org.featuredpark.review;

import static org.featuredpark.review.SeatStatus.CLEARED;
import static org.featuredpark.review.SeatStatus.DRAWN;
import static org.featuredpark.review.SeatStatus.RECUSED;
import static org.featuredpark.review.SeatStatus.SIGNED;

import java.util.Objects;
import org.featuredpark.shared.Refused;

/**
 * One expert's seat on the panel of one park.
 *
 * @param note why the expert was appointed or recused; empty otherwise
 */
public record Seat(String expert, boolean finance, SeatStatus status, String note) {

  private static final int LONGEST = 500;

  public Seat {
    Objects.requireNonNull(expert, "expert");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(note, "note");
  }

  static Seat drawn(Expert expert) {
    return new Seat(expert.userId(), expert.judgesFinance(), DRAWN, "");
  }

  public boolean stands() {
    return status != RECUSED;
  }

  /** Whether material may be shown: a tie was denied first. */
  public boolean mayRead() {
    return status == CLEARED || status == SIGNED;
  }

  Seat cleared() {
    mustBe(DRAWN, "回避申报已经提交，不能重复提交。");
    return new Seat(expert, finance, CLEARED, note);
  }

  Seat signed() {
    mustBe(CLEARED, status == SIGNED ? "评分已签字锁定，不能修改。" : "请先完成回避申报。");
    return new Seat(expert, finance, SIGNED, note);
  }

  /** Steps down before or while scoring; a signed sheet is final. */
  Seat recused(String reason) {
    if (status == SIGNED || status == RECUSED) {
      throw Refused.because("R49", "reason", "当前为“" + status.zhName() + "”，不能再申请回避。");
    }
    if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
      throw Refused.because("R49", "reason", "回避理由：请填写，不超过" + LONGEST + "字。");
    }
    return new Seat(expert, finance, RECUSED, reason.strip());
  }

  private void mustBe(SeatStatus expected, String message) {
    if (status != expected) {
      throw Refused.because("R49", "expert", message);
    }
  }
}
