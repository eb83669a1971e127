package org.featuredpark.shortlist.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.shared.District;
import org.featuredpark.shortlist.DistrictRound;
import org.featuredpark.shortlist.ShortlistOutcome;
import org.featuredpark.workflow.ProcessVariable;

/** The names that the district's model, its steps and its tests share. */
public final class DistrictShortlistProcess {

  public static final String KEY = "districtShortlist";

  public static final String RANK_CANDIDATES = "rankCandidates";
  public static final String FILE_NIL_REPORT = "fileNilReport";
  public static final String DRAFT_LETTER = "draftLetter";
  public static final String SEAL_RECOMMENDATION = "sealRecommendation";
  public static final String DISTRICT_FORWARDING = "districtForwarding";
  public static final String THREE_DAYS_LEFT = "threeDaysLeft";
  public static final String ONE_DAY_LEFT = "oneDayLeft";
  public static final String REMIND_DISTRICT = "remindDistrict";
  public static final String DISTRICT_DEADLINE = "districtDeadline";
  public static final String DECIDE_LATE_DISTRICT = "decideLateDistrict";
  public static final String EXPLAIN_REJECTION = "explainRejection";
  public static final String FORWARD_RECOMMENDATION = "forwardRecommendation";
  public static final String NOTIFY_APPLICANTS = "notifyApplicants";
  public static final String FORWARDED = "forwarded";
  public static final String FORWARDED_LATE = "forwardedLate";
  public static final String NIL_REPORTED = "nilReported";
  public static final String LATE_REJECTED = "lateDistrictRejected";

  public static final ProcessVariable<District> DISTRICT =
      ProcessVariable.key("district", District::code, District::of);
  public static final ProcessVariable<String> POLICY_VERSION = ProcessVariable.text("policyVersion");
  public static final ProcessVariable<Integer> PARK_COUNT = ProcessVariable.integer("parkCount");
  public static final ProcessVariable<HeadDecision> HEAD_DECISION =
      ProcessVariable.choice("headDecision", HeadDecision.class);
  public static final ProcessVariable<Boolean> FORWARDABLE = ProcessVariable.flag("forwardable");
  public static final ProcessVariable<Boolean> LATE_ACCEPTED = ProcessVariable.flag("lateAccepted");
  public static final ProcessVariable<ShortlistOutcome> OUTCOME =
      ProcessVariable.choice("outcome", ShortlistOutcome.class);

  private DistrictShortlistProcess() {
  }

  static DistrictRound caseOf(DelegateExecution execution) {
    return DistrictRound.of(execution.getProcessBusinessKey());
  }
}
