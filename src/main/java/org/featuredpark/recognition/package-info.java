/** Recognises parks that passed, keeps the public register, and lets anyone verify a certificate. R06, R56. */
package org.featuredpark.recognition;
