package org.featuredpark.shortlist;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.featuredpark.application.Application;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.shared.Refused;
import org.springframework.stereotype.Component;

/** The applications from which a district selects. */
@Component
public class DistrictCandidates {

  private static final Set<ApplicationStatus> UNDECIDED =
      EnumSet.of(ApplicationStatus.SUBMITTED, ApplicationStatus.CORRECTION);
  private static final Set<ApplicationStatus> IN_QUESTION =
      EnumSet.of(ApplicationStatus.ACCEPTED, ApplicationStatus.SUBMITTED, ApplicationStatus.CORRECTION);

  private final Applications applications;

  DistrictCandidates(Applications applications) {
    this.applications = applications;
  }

  /** What may be recommended now. */
  public List<Application> accepted(DistrictRound id) {
    return applications.ofDistrict(id.round(), id.district(), EnumSet.of(ApplicationStatus.ACCEPTED));
  }

  /** What may be recommended now, or may become so once its verification is finished. */
  public List<Application> inQuestion(DistrictRound id) {
    return applications.ofDistrict(id.round(), id.district(), IN_QUESTION);
  }

  /** A district must not decide while one of its applicants still waits to be verified. R42. */
  void requireAllDecided(DistrictRound id) {
    applications.ofDistrict(id.round(), id.district(), UNDECIDED).stream().findFirst().ifPresent(open -> {
      throw Refused.because("R42", "firstChoice", open.number() + "（" + open.parkName() + "）尚为“"
          + open.status().zhName() + "”，请先办结本区全部核验和补正，再提交遴选结果。");
    });
  }

  /** A park whose land another application claims too waits until the district has decided whose it is. R24, Q3. */
  void requireUndisputed(Ranking ranking) {
    ranking.choices().stream().filter(choice -> applications.isFrozen(choice.application())).findFirst()
        .ifPresent(choice -> {
          throw Refused.because("R24", choice.field(), choice.application()
              + "的四至范围与其他申报重叠且尚未处理，暂不能推荐，请先办结相关申报的核验，或在该园区的案卷页处理四至争议。");
        });
  }
}
