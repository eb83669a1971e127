package org.featuredpark.notice;

import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.NotFound;

/** Tells an objector, who proves by the code to be the one, what became of the objection. */
@UseCase
@OpenToAll
public class LookUpObjection {

  private final Objections objections;
  private final ObjectionCourses courses;

  LookUpObjection(Objections objections, ObjectionCourses courses) {
    this.objections = objections;
    this.courses = courses;
  }

  public ObjectionProgress lookUp(ObjectionNumber number, LookUpCode code) {
    if (!objections.isOpenedBy(number, code)) {
      throw new NotFound("没有找到与该查询码相符的异议，请核对异议编号和查询码。");
    }
    return ObjectionProgress.forObjector(objections.get(number), courses.of(number));
  }
}
