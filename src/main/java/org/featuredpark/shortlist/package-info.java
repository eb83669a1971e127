/** Recommends at most a round's quota of parks per district to the city, under the district's letter and seal. */
package org.featuredpark.shortlist;
