/** Keeps constructions and what was reported about them in our own tables. */
package org.featuredpark.monitoring.persistence;
