package org.featuredpark.demo;

import java.time.LocalDate;
import org.featuredpark.shared.CreditCode;

/** A park's operator; the names of the parts are those of the application form. R24–R27. */
public record Operator(CreditCode creditCode, String legalName, String entityType, LocalDate establishedDate,
    String registeredPlace, String registeredAddress, String legalRepName, LocalDate legalRepSince,
    String contactName, String contactPhone, String contactEmail) {
}
