package org.featuredpark.portal.application;

import java.util.Arrays;
import java.util.List;
import org.featuredpark.application.Edition;
import org.featuredpark.application.Material;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.document.FileSize;
import org.featuredpark.shared.BeijingTime;

/** One entry of the list of materials with its two editions. R39, R40. */
record MaterialLine(MaterialKind kind, String name, boolean required, List<Slot> slots) {

  static List<MaterialLine> of(List<Material> files, boolean withProject) {
    return Arrays.stream(MaterialKind.values()).map(kind -> new MaterialLine(kind, kind.zhName(),
        kind.isRequiredFor(withProject),
        Arrays.stream(Edition.values()).map(edition -> Slot.of(kind, edition, files)).toList())).toList();
  }

  public boolean isComplete() {
    return !required || slots.stream().noneMatch(slot -> slot.file() == null);
  }

  /**
   * Where one edition goes.
   *
   * @param accept the endings that a browser offers
   * @param ofRoster whether the uploaded roster itself takes this place
   */
  record Slot(Edition edition, String name, String accept, boolean ofRoster, File file) {

    static Slot of(MaterialKind kind, Edition edition, List<Material> files) {
      var file = files.stream().filter(one -> one.kind() == kind && one.edition() == edition).findFirst();
      return new Slot(edition, edition.zhName(),
          edition == Edition.SEALED_PDF ? ".pdf" : ".docx,.xlsx,.png,.jpg,.jpeg",
          kind == MaterialKind.TENANT_LIST && edition == Edition.EDITABLE, file.map(File::of).orElse(null));
    }
  }

  /** What lies there. */
  record File(String name, String size, String receivedAt, String sha256) {

    private static final int SHORT = 12;

    static File of(Material file) {
      return new File(file.name(), FileSize.of(file.size()), BeijingTime.format(file.receivedAt()), file.sha256());
    }

    public String shortHash() {
      return sha256.substring(0, SHORT);
    }
  }
}
