package org.featuredpark.review;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** The panel's vote on parks that tie for the last place, as the minutes record it. R51. */
public record PanelVote(List<Ballot> ballots, String minutes) {

  private static final int LONGEST = 2000;

  public PanelVote {
    ballots = ballots.stream().sorted(comparingInt(Ballot::votes).reversed()).toList();
    if (minutes == null || minutes.isBlank() || minutes.length() > LONGEST) {
      throw refused("minutes", "表决记录：请填写，不超过" + LONGEST + "字。");
    }
    if (ballots.stream().map(Ballot::votes).distinct().count() < ballots.size()) {
      throw refused("ballots", "得票相同不能定出先后，请再次表决后登记。");
    }
  }

  /** Refuses a vote that leaves out one of the tied parks, or names another. */
  void mustOrder(Set<ApplicationNumber> tied) {
    var named = ballots.stream().map(Ballot::park).collect(Collectors.toSet());
    if (!named.equals(tied) || named.size() < ballots.size()) {
      throw refused("ballots", "请为每个并列园区各登记一次得票，且只登记并列园区。");
    }
  }

  public List<ApplicationNumber> order() {
    return ballots.stream().map(Ballot::park).toList();
  }

  private static Refused refused(String field, String message) {
    return Refused.because("R51", field, message);
  }

  /** How many votes one park got. */
  public record Ballot(ApplicationNumber park, int votes) {

    public Ballot {
      if (votes < 0) {
        throw refused("ballots", "得票数不能为负数。");
      }
    }
  }
}
