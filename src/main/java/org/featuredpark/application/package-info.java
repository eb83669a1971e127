/** Takes applications in, decides by the notice whether they qualify, and knows where each of them stands. */
package org.featuredpark.application;
