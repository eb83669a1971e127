/** Keeps shortlists and their candidates in their tables. */
package org.featuredpark.shortlist.persistence;
