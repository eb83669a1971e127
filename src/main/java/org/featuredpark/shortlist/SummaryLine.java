package org.featuredpark.shortlist;

import java.math.BigDecimal;
import org.featuredpark.application.Application;
import org.featuredpark.application.Project;
import org.featuredpark.application.TenantCounts;
import org.featuredpark.shared.BeijingTime;

/** One row of the summary table, as annex 3 asks for it; a project is not a duty. R04, R44. */
public record SummaryLine(int rank, Application application, TenantCounts counts, Project project, String reason) {

  public String districtName() {
    return application.district().zhName();
  }

  public BigDecimal area() {
    return application.usableOfficeAreaM2();
  }

  /** The larger of output and revenue, which are never added up. R28. */
  public String turnover() {
    boolean output = application.totalOutput().compareTo(application.totalRevenue()) >= 0;
    return (output ? "总产值" + application.totalOutput() : "总营收" + application.totalRevenue());
  }

  public String projectName() {
    return project == null ? "无" : project.name();
  }

  public String investment() {
    return project == null ? "—" : project.totalInvestment().toString();
  }

  public String constructionTime() {
    return project == null ? "—"
        : BeijingTime.format(project.plannedStart()) + "至" + BeijingTime.format(project.plannedEnd());
  }
}
