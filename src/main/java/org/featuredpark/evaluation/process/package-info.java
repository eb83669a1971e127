/** Connects the model of the performance evaluation with its use cases. */
package org.featuredpark.evaluation.process;
