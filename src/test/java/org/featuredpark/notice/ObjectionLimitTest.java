package org.featuredpark.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anybody may object, and nobody can bury the others under letters. R52. */
@CaseworkTest
class ObjectionLimitTest {

  @Autowired
  private NoticeStory story;
  @Autowired
  private FileObjection fileObjection;

  @Test
  @Proves("R52")
  void one_contact_may_object_as_often_as_a_list_has_places() {
    var notice = story.publishedOn(LocalDate.of(2024, 8, 5), 1);
    for (int i = 0; i < 10; i++) {
      story.object(notice, 1);
    }

    assertThatThrownBy(() -> story.object(notice, 1)).isInstanceOf(Refused.class)
        .hasMessageContaining("已对本次公示提出10件异议").hasMessageContaining("书面");

    var other = new Objector(ObjectorType.PERSON, "王五", "北京市海淀区某路2号", "010-00000002");
    var entry = new ObjectionEntry(notice.items().get(0).application(), other, "该园区产权有争议。");
    People.asNobody();
    assertThat(fileObjection.file(notice.number(), entry, List.of()).number().value()).endsWith("11");
    story.object(story.publishedOn(LocalDate.of(2024, 8, 5), 1), 1);
  }
}
