package org.featuredpark.notice;

/** What the publication gate asks about a notice. R53. */
public record ClearanceFacts(boolean noticeEnded, int openObjections, int listedCount) {
}
