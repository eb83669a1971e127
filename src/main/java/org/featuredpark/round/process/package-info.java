/** Runs the round's process and keeps its decisions deployed under their policy versions. */
package org.featuredpark.round.process;
