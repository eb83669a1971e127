/** Shows the register and verifies certificates, as pages and as JSON. */
package org.featuredpark.recognition.web;
