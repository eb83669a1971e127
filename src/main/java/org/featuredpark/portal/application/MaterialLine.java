package org.featuredpark.portal.application;

import java.util.Arrays;
import java.util.List;
import org.featuredpark.application.DraftState;
import org.featuredpark.application.EarlierDocument;
import org.featuredpark.application.Edition;
import org.featuredpark.application.Material;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.document.FileSize;
import org.featuredpark.document.SealHint;
import org.featuredpark.shared.BeijingTime;

/** One entry of the list of materials with its two editions. R39, R40. */
record MaterialLine(MaterialKind kind, String name, boolean required, List<Slot> slots) {

  static List<MaterialLine> of(DraftState state, List<EarlierDocument> earlier) {
    boolean withProject = Entered.of(state).withProject();
    return Arrays.stream(MaterialKind.values()).map(kind -> new MaterialLine(kind, kind.zhName(),
        kind.isRequiredFor(withProject),
        Arrays.stream(Edition.values()).map(edition -> Slot.of(kind, edition, state, earlier)).toList()))
        .toList();
  }

  public boolean isComplete() {
    return !required || slots.stream().noneMatch(slot -> slot.file() == null);
  }

  /**
   * Where one edition goes.
   *
   * @param accept the endings that a browser offers
   * @param ofRoster whether the uploaded roster itself takes this place
   * @param locked whether a correction leaves it as it is
   * @param reason why it was sent back, or an empty text
   * @param earlier what lay here before, the newest first
   */
  record Slot(Edition edition, String name, String accept, boolean ofRoster, boolean locked, String reason, File file,
      List<Earlier> earlier) {

    static Slot of(MaterialKind kind, Edition edition, DraftState state, List<EarlierDocument> earlier) {
      var file = state.materials().stream().filter(one -> one.kind() == kind && one.edition() == edition).findFirst();
      var reason = state.correction().flatMap(running -> running.reasonFor(kind, edition));
      return new Slot(edition, edition.zhName(),
          edition == Edition.SEALED_PDF ? ".pdf" : ".docx,.xlsx,.png,.jpg,.jpeg",
          kind == MaterialKind.TENANT_LIST && edition == Edition.EDITABLE,
          state.correction().isPresent() && reason.isEmpty(), reason.orElse(""), file.map(File::of).orElse(null),
          earlier.stream().filter(one -> one.kind() == kind && one.edition() == edition).map(Earlier::of).toList());
    }
  }

  /**
   * What lies there.
   *
   * @param shown whether a browser can show it in place
   * @param seal what in a PDF looked like a seal, or null
   */
  record File(String name, String size, String receivedAt, String sha256, boolean shown, String seal) {

    private static final int SHORT = 12;

    static File of(Material file) {
      return new File(file.name(), FileSize.of(file.size()), BeijingTime.format(file.receivedAt()), file.sha256(),
          file.type().isShown(), file.seal().map(SealHint::zhName).orElse(null));
    }

    public String shortHash() {
      return sha256.substring(0, SHORT);
    }
  }

  /** What lay there before. */
  record Earlier(String id, String name, String size, String receivedAt, String by) {

    static Earlier of(EarlierDocument earlier) {
      var stored = earlier.stored();
      return new Earlier(stored.id().toString(), stored.name(), FileSize.of(stored.size()),
          BeijingTime.format(stored.uploadedAt()), stored.uploadedBy());
    }
  }
}
