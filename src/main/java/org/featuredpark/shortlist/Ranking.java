package org.featuredpark.shortlist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.featuredpark.application.Application;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** What a district officer enters: the parks in the order of preference, and why the others are not among them. */
public record Ranking(List<Choice> choices, String otherReasons) {

  /** One chosen park; {@code field} is where it was entered, so that a refusal can point there. */
  public record Choice(String field, ApplicationNumber application, String reason) {
  }

  public Ranking {
    choices = List.copyOf(choices);
    requireEachOnce(choices);
  }

  /** Every park that took part, chosen or not, each with its reason. R42. */
  List<Candidate> over(List<Application> accepted) {
    var open = new LinkedHashMap<ApplicationNumber, Application>();
    accepted.forEach(application -> open.put(application.number(), application));
    var candidates = new ArrayList<Candidate>();
    for (var choice : choices) {
      if (open.remove(choice.application()) == null) {
        throw Refused.because("R42", choice.field(), choice.application() + "不在本区符合申报条件的园区之列，不能推荐。");
      }
      candidates.add(new Candidate(choice.application(), candidates.size() + 1, choice.reason()));
    }
    candidates.addAll(notChosen(open));
    return candidates;
  }

  private List<Candidate> notChosen(Map<ApplicationNumber, Application> others) {
    var reasons = new OtherReasons(otherReasons);
    return others.keySet().stream()
        .map(number -> new Candidate(number, null, reasons.of(number))).toList();
  }

  private static void requireEachOnce(List<Choice> choices) {
    var fields = new LinkedHashMap<ApplicationNumber, String>();
    for (var choice : choices) {
      var earlier = fields.putIfAbsent(choice.application(), choice.field());
      if (earlier != null) {
        throw Refused.because("R42", choice.field(), choice.application() + "被重复选择，每个园区只能选一次。");
      }
    }
  }
}
