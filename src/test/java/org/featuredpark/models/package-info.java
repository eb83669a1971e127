/** Holds models, forms, beans and constants in step, and shows which paths the tests took. */
package org.featuredpark.models;
