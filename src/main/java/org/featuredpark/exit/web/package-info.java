/** Takes exit cases as JSON. */
package org.featuredpark.exit.web;
