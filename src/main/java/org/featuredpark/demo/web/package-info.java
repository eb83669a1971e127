/** Shows a visitor of the demonstration which account can do what now. */
package org.featuredpark.demo.web;
