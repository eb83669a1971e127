package org.featuredpark.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.featuredpark.shared.District;

/**
 * The park: where it lies, how much of it can be used, and by what right it is run. R20–R24, R27.
 *
 * @param boundary the polygon as GeoJSON; read when it is submitted, and again only where shapes are compared
 * @param usableOfficeAreaM2 office and research space the operator may let, neither floor area nor land. R22
 */
public record ParkProfile(String name, ParkType type, String typeOther, District district, String address,
    String eastBoundary, String southBoundary, String westBoundary, String northBoundary, String boundary,
    BigDecimal landAreaM2, BigDecimal buildingAreaM2, BigDecimal usableOfficeAreaM2, boolean titleClear,
    OperationRight operationRight, BigDecimal operatorCoveragePct, LocalDate operationStartDate) {

  public ParkProfile {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(district);
    Objects.requireNonNull(usableOfficeAreaM2);
    Objects.requireNonNull(operationRight);
    Objects.requireNonNull(operatorCoveragePct);
    Objects.requireNonNull(operationStartDate);
    Objects.requireNonNull(boundary);
  }

  Boundary polygon() {
    return Boundary.parse(boundary);
  }
}
