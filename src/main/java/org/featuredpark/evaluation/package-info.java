/** Evaluates what a park has achieved when its construction is over: participation, scores, grade. R55–R58. */
package org.featuredpark.evaluation;
