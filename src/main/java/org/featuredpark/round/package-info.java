/** Opens a call for applications with its dates, places and policy version, and keeps its progress. */
package org.featuredpark.round;
