/** Counts working days, periods and Beijing time for every stage, and shows its arithmetic. */
package org.featuredpark.calendar;
