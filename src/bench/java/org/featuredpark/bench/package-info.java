/** Measures the packaged application under the load of a deadline day; no part of the product or of its tests. */
package org.featuredpark.bench;
