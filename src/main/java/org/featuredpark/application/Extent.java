package org.featuredpark.application;

/** The smallest rectangle of longitudes and latitudes that a boundary fits into. R21. */
public record Extent(double west, double south, double east, double north) {
}
