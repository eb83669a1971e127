package org.featuredpark.demo;

import org.featuredpark.demo.RoundScript.Turn;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.notice.ObjectionNumber;

/** A round's list before the public, with an objection upheld and one rejected, and its announcement. R51–R53. */
@Demo
class DemoAnnouncements {

  private static final int DAYS_TO_OBJECT = 2;
  private static final int DAYS_TO_INVESTIGATE = 9;
  private static final int DAYS_TO_DECIDE = 4;

  private final Diary diary;
  private final DemoSelections selections;
  private final DemoNotices notices;
  private final Constructions constructions;
  private final Casting casting;
  private final DemoStarts starts;
  private final DemoTurns turns;

  DemoAnnouncements(Diary diary, DemoSelections selections, DemoNotices notices, Constructions constructions,
      Casting casting, DemoStarts starts, DemoTurns turns) {
    this.diary = diary;
    this.selections = selections;
    this.notices = notices;
    this.constructions = constructions;
    this.casting = casting;
    this.starts = starts;
    this.turns = turns;
  }

  void play(RoundPlay play) {
    selections.confirmList(play.round().number());
    play.on(Turn.UPHELD_OBJECTION, key -> object(play, key, "该园区公示前三个月内已有两家专精特新企业迁出，名单所列人数与实际不符。",
        new Answer("经调取税务迁移记录和现场核查，两家企业确已迁出，园区未如实更新名单。", "UPHELD",
            "园区申报名单与实际不符，异议成立，移出拟入选名单。")));
    play.on(Turn.REJECTED_OBJECTION, key -> object(play, key, "该园区主导产业占比计算口径存疑，请予核查。",
        new Answer("经复核分户统计报表，主导产业产值占比为76%，计算口径一致。", "REJECTED",
            "申报数据与统计报表一致，异议不成立。")));
    announceWhenClear(play);
  }

  private void object(RoundPlay play, String key, String statement, Answer answer) {
    diary.later(DAYS_TO_OBJECT, play.called("objection"), () -> {
      var objection = notices.object(notices.selectionOf(play.round().number()), play.number(key), statement);
      notices.check(objection);
      diary.later(DAYS_TO_INVESTIGATE, play.called("investigation"), () -> investigate(play, objection, answer));
    });
  }

  private void investigate(RoundPlay play, ObjectionNumber objection, Answer answer) {
    notices.investigate(objection, answer.findings());
    diary.later(DAYS_TO_DECIDE, play.called("decision on the objection"),
        () -> notices.decide(objection, answer.decision(), answer.reasons()));
  }

  /** The city looks every working day whether the last notice is over. */
  private void announceWhenClear(RoundPlay play) {
    diary.later(1, play.called("announcement"), () -> {
      if (selections.isClear(play.round().number())) {
        selections.announce(play.round().number());
        cast(play);
      } else {
        announceWhenClear(play);
      }
    });
  }

  private void cast(RoundPlay play) {
    play.recommended().stream().filter(key -> constructions.find(play.number(key)).isPresent())
        .map(key -> play.script().role(play.entries(), key)).forEach(role -> {
          casting.add(role);
          starts.setDown(role);
          turns.setDown(role);
        });
  }

  private record Answer(String findings, String decision, String reasons) {
  }
}
