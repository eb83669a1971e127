package org.featuredpark.application;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Quoted;

/** What a person needs to know before deciding in the intake, as text above the task's form. */
@UseCase
@ByProcess
public class IntakeBriefs {

  private static final int LONGEST = 3500;
  private static final int MOST_CHANGES = 10;
  private static final int LONGEST_ENTRY = 60;

  private final Applications applications;
  private final Submissions submissions;
  private final Corrections corrections;
  private final Findings findings;
  private final Rounds rounds;

  IntakeBriefs(Applications applications, Submissions submissions, Corrections corrections, Findings findings,
      Rounds rounds) {
    this.applications = applications;
    this.submissions = submissions;
    this.corrections = corrections;
    this.findings = findings;
    this.rounds = rounds;
  }

  public String verifyMaterials(ApplicationNumber number) {
    var missing = findings.of(number).stream().filter(found -> found.source() == FindingSource.MATERIALS).toList();
    return shortened(summary(number) + "\n\n**材料**：共" + submissions.materials(number).size() + "份文件。"
        + (missing.isEmpty() ? "两种版本均齐全。" : "\n" + list(missing)) + mended(number)
        + changed(number) + "\n\n请对照原件核验下列事项，系统按核验结果逐条核算申报条件。" + link(number));
  }

  public String correctApplication(ApplicationNumber number) {
    var correction = corrections.latest(number).orElseThrow();
    return shortened("请在" + deadline(number) + "前补正申报" + number + "的下列内容，其他内容不能更改：\n"
        + correction.flags().stream().map(flag -> "- **" + flag.label() + "**：" + Quoted.words(flag.reason()))
            .collect(joining("\n"))
        + "\n\n" + Quoted.words(correction.reason()) + "\n\n在申报表中修改并重新上传相应文件后，勾选下方确认。");
  }

  public String disposeFindings(ApplicationNumber number) {
    return shortened(summary(number) + "\n\n**待核实事项**：\n"
        + list(findings.of(number).stream().filter(RecordedFinding::isOpenFlag).toList())
        + "\n\n请逐条写明处理意见；申报主体和审计人员都能看到。" + link(number));
  }

  /** The clauses that await a disposition, each once. */
  public List<String> openClauses(ApplicationNumber number) {
    return findings.of(number).stream().filter(RecordedFinding::isOpenFlag)
        .map(found -> found.finding().clause().id()).distinct().toList();
  }

  public String confirmRejection(ApplicationNumber number) {
    return shortened(summary(number) + "\n\n**不符合的条件**：\n"
        + list(findings.of(number).stream().filter(RecordedFinding::isFailure).toList())
        + "\n\n确认后，申报主体将收到上述条款、实际情况和要求。如核验的事实有误，请选择重新核验。" + link(number));
  }

  private String summary(ApplicationNumber number) {
    var application = applications.get(number);
    var counts = application.tenants();
    return "**" + Quoted.name(application.parkName()) + "**（" + number + "，第" + application.version() + "版）\n\n"
        + "- 申报主体：" + Quoted.name(application.operatorName()) + "，" + application.operator() + "\n"
        + "- 特色方向：" + application.direction().zhName() + "；主导产业：" + Quoted.name(application.leadingIndustry()) + "\n"
        + "- 可用办公空间：" + application.usableOfficeAreaM2().toPlainString() + "平方米\n"
        + "- 产值：" + application.totalOutput() + "；营收：" + application.totalRevenue() + "（按企业名单逐户核算）\n"
        + "- 专精特新：" + counts.srdi() + "家，其中小巨人" + counts.littleGiants() + "家\n"
        + "- 收到时间：" + BeijingTime.format(application.receivedAt()) + "；申报截止：" + deadline(number);
  }

  private String mended(ApplicationNumber number) {
    return Optional.of(number).flatMap(corrections::latest).filter(correction -> !correction.isOpen())
        .map(correction -> "\n\n**上次退回补正**（" + (correction.lapsed() ? "逾期未答复" : "已答复") + "）：\n"
            + correction.flags().stream().map(flag -> "- " + flag.label() + "：" + Quoted.words(flag.reason()))
            .collect(joining("\n"))).orElse("");
  }

  private String changed(ApplicationNumber number) {
    return CompareVersions.latest(submissions, applications.get(number)).map(changes -> "\n\n**" + changes.after()
        + "与" + changes.before() + "相比**：" + (changes.lines().isEmpty() ? "没有变化。" : "\n"
        + changes.lines().stream().limit(MOST_CHANGES).map(IntakeBriefs::changed).collect(joining("\n"))
        + (changes.lines().size() > MOST_CHANGES ? "\n- 其余" + (changes.lines().size() - MOST_CHANGES) + "处见案卷" : "")))
        .orElse("");
  }

  private static String changed(Change change) {
    return "- " + change.label() + "：" + Quoted.words(change.before(), LONGEST_ENTRY) + " → "
        + Quoted.words(change.after(), LONGEST_ENTRY);
  }

  private String deadline(ApplicationNumber number) {
    return BeijingTime.formatEnd(rounds.get(number.roundNumber()).applicationDeadline());
  }

  private static String list(List<RecordedFinding> found) {
    return found.stream().map(finding -> "- " + Quoted.words(finding.sentence())).collect(joining("\n"));
  }

  private static String link(ApplicationNumber number) {
    return "\n\n[打开案卷](/workspace/cases/" + number + ")";
  }

  // A text variable of the engine holds 4000 characters.
  private static String shortened(String brief) {
    return brief.length() <= LONGEST ? brief : brief.substring(0, LONGEST - 20) + "…（其余见案卷）";
  }
}
