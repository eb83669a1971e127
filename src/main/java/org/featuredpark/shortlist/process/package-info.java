/** Runs the districts' part of a round: who ranks, who seals, and what a missed deadline leads to. */
package org.featuredpark.shortlist.process;
