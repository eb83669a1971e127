/** Keeps rounds and policy versions in their tables. */
package org.featuredpark.round.persistence;
