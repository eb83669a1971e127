/** Offers evaluations as JSON. */
package org.featuredpark.evaluation.web;
