/** Keeps evaluations in the project's own tables. */
package org.featuredpark.evaluation.persistence;
