package org.featuredpark.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.featuredpark.shared.District;

/** Where a park lies and how much of it can be used; the names are those of the application form. R20–R24. */
public record Site(String name, String type, District district, String address, String eastBoundary,
    String southBoundary, String westBoundary, String northBoundary, String boundary, BigDecimal landAreaM2,
    BigDecimal buildingAreaM2, BigDecimal usableOfficeAreaM2, boolean titleClear, String operationRight,
    BigDecimal operatorCoveragePct, LocalDate operationStartDate) {
}
