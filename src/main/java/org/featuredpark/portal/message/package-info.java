/** The page on which people read what the programme tells them. */
package org.featuredpark.portal.message;
