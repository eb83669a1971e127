package org.featuredpark.round.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.workflow.ProcessVariable;

/** The names that the round's model, its steps and its tests share. */
public final class ProgrammeRoundProcess {

  public static final String KEY = "programmeRound";
  public static final String DEADLINE_EXTENDED = "round.deadlineExtended";

  public static final String PUBLISH_CALL = "publishCall";
  public static final String WINDOW_CLOSED = "windowClosed";
  public static final String REMINDER_DUE = "reminderDue";
  public static final String REMIND_UNSENT = "remindUnsent";
  public static final String CLOSE_WINDOW = "closeWindow";
  public static final String SHORTLIST_DISTRICTS = "shortlistDistricts";
  public static final String COLLECT_RECOMMENDATIONS = "collectRecommendations";
  public static final String CANCELLED_WITHOUT_CANDIDATES = "cancelledWithoutCandidates";
  public static final String REVIEW_PARKS = "reviewParks";
  public static final String RANK_PARKS = "rankParks";
  public static final String DECIDE_TIE = "decideTie";
  public static final String CONFIRM_LIST = "confirmList";
  public static final String CANCELLED_BY_CITY = "cancelledByCity";
  public static final String DRAFT_NOTICE = "draftNotice";
  public static final String PUBLISH_NOTICE = "publishNotice";
  public static final String RECORD_NOTICE_RESULT = "recordNoticeResult";
  public static final String PROMOTE_RESERVE = "promoteReserve";
  public static final String PUBLICATION_GATE = "publicationGate";
  public static final String ANNOUNCE_RESULT = "announceResult";
  public static final String CANCELLED_BEFORE_ANNOUNCEMENT = "cancelledBeforeAnnouncement";
  public static final String ANNOUNCE_LIST = "announceList";
  public static final String ANNOUNCED = "announced";

  public static final ProcessVariable<String> POLICY_VERSION = ProcessVariable.text("policyVersion");
  public static final ProcessVariable<Integer> RECOMMENDED_COUNT = ProcessVariable.integer("recommendedCount");
  public static final ProcessVariable<Boolean> TIE_AT_CUT = ProcessVariable.flag("tieAtCut");
  public static final ProcessVariable<String> LIST_DECISION = ProcessVariable.text("listDecision");
  public static final ProcessVariable<String> NOTICE_NO = ProcessVariable.text("noticeNo");
  public static final ProcessVariable<Boolean> REPLACEMENT_NEEDED = ProcessVariable.flag("replacementNeeded");

  private ProgrammeRoundProcess() {
  }

  static RoundNumber roundOf(DelegateExecution execution) {
    return new RoundNumber(execution.getProcessBusinessKey());
  }
}
