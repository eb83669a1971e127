/** Joins the stages into one park's life: what the spine does when a stage is over. */
package org.featuredpark.lifecycle;
