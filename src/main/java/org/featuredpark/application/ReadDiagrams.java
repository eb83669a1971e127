package org.featuredpark.application;

import java.util.List;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.workflow.CaseDiagram;
import org.featuredpark.workflow.CaseDiagrams;

/** Shows an application's way through the models to those who may follow it. */
@UseCase
@RequiresRole({Role.APPLICANT, Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD, Role.CITY_OFFICER, Role.CITY_HEAD,
    Role.AUDITOR})
public class ReadDiagrams {

  private static final String LIFE = "parkLifecycle";

  private final ApplicationAccess access;
  private final CaseDiagrams diagrams;

  ReadDiagrams(ApplicationAccess access, CaseDiagrams diagrams) {
    this.access = access;
    this.diagrams = diagrams;
  }

  /** The park's whole life, then the stages it is in now, from the outside in. */
  public List<CaseDiagram> of(ApplicationNumber number) {
    return of(access.visible(number));
  }

  public List<CaseDiagram> of(Application application) {
    access.mustSee(application);
    return diagrams.of(LIFE, application.number().value());
  }

  public List<Drawing> drawings(ApplicationNumber number) {
    return of(number).stream().map(diagram -> new Drawing(diagram, diagrams.bpmn(diagram.modelId()))).toList();
  }

  /** A way together with the model that it is drawn on. */
  public record Drawing(CaseDiagram way, String bpmn) {
  }
}
