package org.featuredpark.monitoring;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.featuredpark.shared.Refused;

/** The milestones that a report tells of as reached, each with its day. R07. */
public record ReachedMilestones(Map<String, LocalDate> days) {

  public static final ReachedMilestones NONE = new ReachedMilestones(Map.of());

  public ReachedMilestones {
    days = Map.copyOf(days);
  }

  /** One line a milestone: its code, a space, and the day as {@code 2025-03-05}. */
  public static ReachedMilestones parse(String lines) {
    var days = new LinkedHashMap<String, LocalDate>();
    lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
      var parts = line.split("\\s+", -1);
      if (parts.length != 2) {
        throw refused(line);
      }
      days.put(parts[0], day(parts[1], line));
    });
    return new ReachedMilestones(days);
  }

  private static LocalDate day(String text, String line) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw refused(line);
    }
  }

  private static Refused refused(String line) {
    return Refused.because("R07", "milestonesReached",
        "本期完成的节点：“" + line + "”看不懂，请按“节点编号 完成日期”填写，例如“M1 2025-03-05”。");
  }
}
