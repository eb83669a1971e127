package org.featuredpark.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.featuredpark.shared.Refused;

/**
 * One part of a draft as an applicant works through it: a part of the form, the roster, or the files.
 *
 * @param problems what still stands in its way
 * @param flags what of it may be changed during a correction
 */
public record DraftSection(String path, String label, Progress progress, List<Refused> problems,
    List<CorrectionFlag> flags) {

  public static final String ROSTER = CorrectionFlag.ROSTER;
  public static final String DOCUMENTS = "documents";

  static final List<String> ORDER = List.of("operator", "park", "industry", ROSTER, "operation", "project", DOCUMENTS,
      "commitments");
  private static final Map<String, String> LABELS = ApplicationForm.sections().stream()
      .collect(Collectors.toMap(ApplicationForm.Section::path, ApplicationForm.Section::label));

  /** In the order in which they are filled in. */
  static List<DraftSection> of(DraftState state) {
    var content = ContentJson.draft(state.draft().content());
    return ORDER.stream().map(path -> {
      var problems = within(path, state.problems(), problem -> problem.field().orElse(""));
      return new DraftSection(path, label(path), progress(isStarted(path, state, content), problems), problems,
          within(path, state.correction().map(Correction::flags).orElse(List.of()), CorrectionFlag::field));
    }).toList();
  }

  /** The section that a field such as {@code park.name} is in. */
  public static String of(String field) {
    int dot = field.indexOf('.');
    return dot < 0 ? field : field.substring(0, dot);
  }

  public static boolean exists(String path) {
    return ORDER.contains(path);
  }

  private static <T> List<T> within(String section, List<T> all, Function<T, String> field) {
    return all.stream().filter(one -> of(field.apply(one)).equals(section)).toList();
  }

  private static String label(String path) {
    return switch (path) {
      case ROSTER -> CorrectionFlag.labelOf(ROSTER);
      case DOCUMENTS -> "申报材料";
      default -> LABELS.get(path);
    };
  }

  private static Progress progress(boolean started, List<Refused> problems) {
    if (!started) {
      return Progress.NOT_STARTED;
    }
    return problems.isEmpty() ? Progress.COMPLETE : Progress.IN_PROGRESS;
  }

  private static boolean isStarted(String path, DraftState state, JsonNode content) {
    return switch (path) {
      case ROSTER -> state.draft().rosterId().isPresent();
      case DOCUMENTS -> !state.materials().isEmpty();
      // That there is no project is an answer too. R04
      case "project" -> content.path(path).has("planned");
      default -> isEntered(content.path(path));
    };
  }

  private static boolean isEntered(JsonNode value) {
    return value.isContainerNode()
        ? StreamSupport.stream(value.spliterator(), false).anyMatch(DraftSection::isEntered)
        : value.isNumber() || value.asBoolean() || (value.isTextual() && !value.asText().isBlank());
  }

  /** How far the applicant is. */
  public enum Progress {
    NOT_STARTED("未开始"),
    IN_PROGRESS("填写中"),
    COMPLETE("已完成");

    private final String zhName;

    Progress(String zhName) {
      this.zhName = zhName;
    }

    public String zhName() {
      return zhName;
    }
  }
}
