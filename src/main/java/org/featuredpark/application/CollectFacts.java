package org.featuredpark.application;

import static java.util.stream.Collectors.toSet;
import static org.featuredpark.application.FindingSource.FACTS;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Looks for doubts that no table can see because they lie between rows, shapes and other applications. */
@UseCase
public class CollectFacts {

  private static final String SYSTEM = "system";

  private final Submissions submissions;
  private final Findings findings;
  private final FactualDoubts doubts;
  private final ParkNews news;
  private final Clock clock;

  CollectFacts(Submissions submissions, Findings findings, FactualDoubts doubts, ParkNews news, Clock clock) {
    this.submissions = submissions;
    this.findings = findings;
    this.doubts = doubts;
    this.news = news;
    this.clock = clock;
  }

  @ByProcess
  public void collect(ApplicationNumber number) {
    var now = clock.instant();
    var found = new ArrayList<RecordedFinding>();
    doubts.about(number).forEach(doubt -> found.add(RecordedFinding.of(FACTS, doubt, now)));
    var overlaps = overlaps(number);
    overlaps.forEach(overlap -> found.add(
        RecordedFinding.of(FACTS, overlap.finding(), now).concerning(overlap.other().number())));
    findings.replace(number, FACTS, found);
    // A corrected boundary may have left a neighbour in peace.
    findings.settleAgainstAllBut(overlaps.stream().map(overlap -> overlap.other().number()).collect(toSet()), number,
        "对方申报" + number + "的四至已更正，不再重叠。", SYSTEM, now);
    // Both are frozen until the district has decided whose park it is. Q3.
    overlaps.forEach(overlap -> findings.mirror(overlap.other().number(),
        RecordedFinding.of(FACTS, overlap.mirrored(), now).concerning(number)));
    overlaps.stream().map(overlap -> overlap.other().number())
        .filter(other -> other.district() != number.district()).forEach(other -> tell(other, number));
  }

  private void tell(ApplicationNumber other, ApplicationNumber number) {
    news.toDistrict(other, "overlap:" + number, "四至与其他区的申报重叠：" + other, "与申报" + number
        + "重叠，处理之前不能推荐。请按运营权归属作出处理意见：核验中的在核验任务中处理，已通过核验的在案卷页处理。");
  }

  private List<Overlap> overlaps(ApplicationNumber number) {
    var content = submissions.content(number);
    var own = new Neighbour(number, content.operator().creditCode(), content.park().name(), content);
    return submissions.neighbours(number).stream()
        .map(other -> new Overlap(own, other, own.boundary().overlapM2(other.boundary())))
        .filter(Overlap::exists).toList();
  }
}
