/** Fills a demonstration with fictitious parks and plays a round with them as its people would. */
package org.featuredpark.demo;
