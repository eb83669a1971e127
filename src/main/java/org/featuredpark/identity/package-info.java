/** Knows who is signed in, what they may do, and lets one sign-in serve every page and the engine. */
package org.featuredpark.identity;
