/** Lets people sign up for the operators they act for, and keeps strangers from acting for them. */
package org.featuredpark.identity.operator;
