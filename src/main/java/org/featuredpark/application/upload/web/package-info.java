/** The addresses by which browsers and other systems send a file in pieces, by the tus protocol. */
package org.featuredpark.application.upload.web;
