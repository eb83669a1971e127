/** Lets a test run against real databases without starting the application. */
package org.featuredpark.testing;
