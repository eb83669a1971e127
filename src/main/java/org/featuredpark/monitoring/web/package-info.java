/** Offers a park's construction to its operator and to the city as JSON. */
package org.featuredpark.monitoring.web;
