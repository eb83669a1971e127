/** Shows city officers the list of experts. */
package org.featuredpark.review.web;
