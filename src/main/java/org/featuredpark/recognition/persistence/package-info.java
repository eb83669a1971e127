/** Keeps the register in the project's own tables. */
package org.featuredpark.recognition.persistence;
