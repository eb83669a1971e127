package org.featuredpark.review;

/** What the publication gate looks at. R53. */
public record PublicationFacts(boolean noticeEnded, int openObjections, int listedCount, int places) {
}
