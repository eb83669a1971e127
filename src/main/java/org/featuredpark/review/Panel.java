package org.featuredpark.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Forbidden;

/** The experts who were ever seated for one park; those who stand make up the panel. R49. */
public record Panel(ApplicationNumber park, int size, List<Seat> seats) {

  public Panel {
    seats = List.copyOf(seats);
  }

  public Seat seatOf(String expert) {
    return seats.stream().filter(seat -> seat.expert().equals(expert)).findFirst()
        .orElseThrow(() -> new Forbidden("您不是该园区评审组的专家"));
  }

  /** How many seats have to be filled; seats given up are filled anew, scores given stay. */
  public int vacancies() {
    return Math.max(0, size - standing());
  }

  public int standing() {
    return (int) seats.stream().filter(Seat::stands).count();
  }

  public int financeExperts() {
    return (int) seats.stream().filter(Seat::stands).filter(Seat::finance).count();
  }

  public int signed() {
    return seats(SeatStatus.SIGNED).size();
  }

  public boolean lacksFinance() {
    return financeExperts() == 0;
  }

  /** Whoever sat once is not drawn for this park again. */
  public Set<String> everSeated() {
    return seats.stream().map(Seat::expert).collect(Collectors.toUnmodifiableSet());
  }

  public List<Seat> seats(SeatStatus status) {
    return seats.stream().filter(seat -> seat.status() == status).toList();
  }
}
