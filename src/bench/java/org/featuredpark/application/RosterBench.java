package org.featuredpark.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;

/** How long the largest roster takes, in turns: only read, and read and judged as an upload does. */
final class RosterBench {

  private static final LocalDate BASE_DATE = LocalDate.of(2024, 7, 20);
  private static final int WARM_UP = 20;
  private static final int RUNS = 40;

  private RosterBench() {
  }

  public static void main(String[] arguments) throws IOException {
    byte[] workbook = RosterSamples.largest();
    long start = System.nanoTime();
    judge(workbook);
    double first = millisSince(start);
    var reading = new double[RUNS];
    var judging = new double[RUNS];
    for (int run = -WARM_UP; run < RUNS; run++) {
      long begun = System.nanoTime();
      RosterReader.read(workbook);
      reading[Math.max(run, 0)] = millisSince(begun);
      begun = System.nanoTime();
      judge(workbook);
      judging[Math.max(run, 0)] = millisSince(begun);
    }
    var report = "roster of %d rows, %d KB%n%s%n%s%nfirst of all            %8.1f ms".formatted(TenantRoster.MOST_ROWS,
        workbook.length / 1024, line("read", reading), line("read and judged", judging), first);
    System.out.println(report);
    Files.writeString(Path.of(System.getProperty("rush.folder"), "roster.txt"), report + System.lineSeparator());
  }

  private static RosterSummary judge(byte[] workbook) {
    var reading = RosterReader.read(workbook).read();
    if (!reading.isFaultless()) {
      throw new IllegalStateException(reading.faults().toString());
    }
    return RosterSummary.of(reading.roster(), BASE_DATE, RosterDoubts.of(reading.roster(), BASE_DATE));
  }

  private static String line(String what, double[] millis) {
    Arrays.sort(millis);
    return "%-22s median %8.1f   max %8.1f ms".formatted(what, millis[RUNS / 2], millis[RUNS - 1]);
  }

  private static double millisSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e6;
  }
}
