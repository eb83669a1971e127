/** Keeps the uploads that are under way. */
package org.featuredpark.application.upload.persistence;
