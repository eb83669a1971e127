/** Sends through every door what a careless, broken or ill-meaning person might type. */
package org.featuredpark.hostile;
