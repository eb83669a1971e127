/** Shows a district's recommendation and hands out its letter and summary table. */
package org.featuredpark.shortlist.web;
