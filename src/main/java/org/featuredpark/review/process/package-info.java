/** Carries the expert review of a park, and the selection in its round, from step to step. */
package org.featuredpark.review.process;
