/** Tells people, once each, what happened to their cases. */
package org.featuredpark.notification;
