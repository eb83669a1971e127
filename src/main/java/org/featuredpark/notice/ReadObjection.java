package org.featuredpark.notice;

import org.featuredpark.document.Documents;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;

/** Opens an objection with the identity of its objector, to those alone who handle it. Q6. */
@UseCase
@RequiresRole({Role.CITY_OFFICER, Role.CITY_HEAD})
public class ReadObjection {

  private final Objections objections;
  private final ObjectionCourses courses;
  private final Notices notices;
  private final Documents documents;

  ReadObjection(Objections objections, ObjectionCourses courses, Notices notices,
      Documents documents) {
    this.objections = objections;
    this.courses = courses;
    this.notices = notices;
    this.documents = documents;
  }

  public ObjectionDossier read(ObjectionNumber number) {
    return new ObjectionDossier(objections.get(number), courses.of(number), notices.get(number.notice()),
        documents.list(number.value()));
  }
}
