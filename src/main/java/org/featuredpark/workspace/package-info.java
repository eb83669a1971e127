/** The pages of officials: what they read to decide. */
package org.featuredpark.workspace;
