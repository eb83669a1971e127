package org.featuredpark.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Refused;

/**
 * The park: where it lies, how much of it can be used, and by what right it is run. R20–R24, R27.
 *
 * @param boundary the polygon as GeoJSON; read when it is submitted, and again only where shapes are compared
 * @param otherDistricts into which the land reaches beyond the district that is applied to. R41
 * @param usableOfficeAreaM2 office and research space the operator may let, neither floor area nor land. R22
 */
public record ParkProfile(String name, ParkType type, String typeOther, District district, String address,
    String eastBoundary, String southBoundary, String westBoundary, String northBoundary, String boundary,
    BigDecimal landAreaM2, @JsonInclude(Include.NON_EMPTY) List<OtherDistrict> otherDistricts,
    BigDecimal buildingAreaM2, BigDecimal usableOfficeAreaM2, boolean titleClear, OperationRight operationRight,
    BigDecimal operatorCoveragePct, LocalDate operationStartDate) {

  private static final String OTHERS = "park.otherDistricts";

  public ParkProfile {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(district);
    Objects.requireNonNull(usableOfficeAreaM2);
    Objects.requireNonNull(operationRight);
    Objects.requireNonNull(operatorCoveragePct);
    Objects.requireNonNull(operationStartDate);
    Objects.requireNonNull(boundary);
    otherDistricts = otherDistricts == null ? List.of() : List.copyOf(otherDistricts);
    requireOther(district, otherDistricts);
    if (!otherDistricts.isEmpty() && areaOf(otherDistricts).compareTo(landAreaM2) >= 0) {
      throw Refused.because("R41", OTHERS, "园区跨及的其他区：在其他区的占地面积合计应小于园区占地面积。");
    }
  }

  private static void requireOther(District own, List<OtherDistrict> others) {
    var named = others.stream().map(OtherDistrict::otherDistrict).toList();
    if (named.contains(own) || Set.copyOf(named).size() < named.size()) {
      throw Refused.because("R41", OTHERS, "园区跨及的其他区：每个区只填一次，不含园区所在区。");
    }
  }

  private static BigDecimal areaOf(List<OtherDistrict> others) {
    return others.stream().map(OtherDistrict::areaM2).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What of the land lies in the district that is applied to; all of it unless another one is named. */
  BigDecimal districtAreaM2() {
    return landAreaM2.subtract(areaOf(otherDistricts));
  }

  BigDecimal largestOtherAreaM2() {
    return otherDistricts.stream().map(OtherDistrict::areaM2).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
  }

  Boundary polygon() {
    return Boundary.parse(boundary);
  }
}
