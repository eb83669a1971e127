/** Plays one round from its call to the last exit, everybody doing their own part. */
package org.featuredpark.wholeround;
