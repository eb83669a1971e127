/** Value types that every stage speaks in; each one refuses what the notice would not understand. */
package org.featuredpark.shared;
