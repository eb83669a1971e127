/** Shows rounds and policy versions to the city, and calls for applications to everyone. */
package org.featuredpark.round.web;
