/** Lets third-party experts score the recommended parks, fixes three-year plans and selects at most the places. */
package org.featuredpark.review;
