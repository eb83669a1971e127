/** Watches a selected park through its construction: the start, its reports, its changes, its years. R05–R11. */
package org.featuredpark.monitoring;
