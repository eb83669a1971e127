package org.featuredpark.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.featuredpark.shared.ApplicationNumber;

/**
 * The ranked parks of a round with their standing; it can never hold more selected parks than there are places. R03.
 *
 * @param listable the parks that may take a place: above the line, with a plan in force
 */
public record RankedList(List<SelectedPark> parks, int places, Set<ApplicationNumber> listable) {

  public RankedList {
    parks = List.copyOf(parks);
    listable = Set.copyOf(listable);
    if (parks.stream().filter(SelectedPark::selected).count() > places) {
      throw new IllegalStateException("More parks selected than the " + places + " places");
    }
  }

  public List<SelectedPark> selected() {
    return parks.stream().filter(SelectedPark::selected).toList();
  }

  public boolean awaitsVote() {
    return parks.stream().anyMatch(park -> park.standing() == Standing.TIE_VOTE);
  }

  /** Whether a place is free and a reserve is left that may take it. */
  public boolean replacementNeeded() {
    return selected().size() < places && parks.stream().anyMatch(this::mayMoveUp);
  }

  /** Fills free places from the reserves in their order. */
  RankedList filled(String reason) {
    int free = places - selected().size();
    var changed = new ArrayList<SelectedPark>();
    for (var park : parks) {
      boolean movesUp = free > 0 && mayMoveUp(park);
      changed.add(movesUp ? park.as(Standing.SELECTED, reason) : park);
      free -= movesUp ? 1 : 0;
    }
    return new RankedList(changed, places, listable);
  }

  /** Takes parks off the list; a park that was off before keeps its first reason. */
  RankedList without(Collection<ApplicationNumber> removed, String reason) {
    return new RankedList(parks.stream()
        .map(park -> removed.contains(park.number()) && park.standing() != Standing.REMOVED
            ? park.as(Standing.REMOVED, reason) : park)
        .toList(), places, listable);
  }

  private boolean mayMoveUp(SelectedPark park) {
    return park.standing() == Standing.RESERVE && listable.contains(park.number());
  }
}
