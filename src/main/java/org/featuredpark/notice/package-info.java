/** Puts lists before the public, hears objections and appeals, and says when a list may be published. */
package org.featuredpark.notice;
