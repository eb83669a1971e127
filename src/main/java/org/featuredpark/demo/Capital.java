package org.featuredpark.demo;

import java.time.LocalDate;
import org.featuredpark.shared.CreditCode;

/** An industrial capital that resides in a park. R17a. */
public record Capital(String name, CreditCode creditCode, String amacNumber, LocalDate residentFrom) {
}
