package org.guiju.regulation.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The place whose days are asked for: {@code CN} the country, {@code CN-GX} a province, {@code CN-GX-0300} a city,
 * {@code CN-GX-0329} a county or district. The four digits are the last four of the administrative code (450329), so that
 * a county knows its city by its first two digits.
 */
public record RegionCode(String code) implements Comparable<RegionCode> {

    private static final Pattern SHAPE = Pattern.compile("CN(-[A-Z]{2}(-[0-9]{4})?)?");

    /** The layer of the State Council's notices, beneath every other. */
    public static final RegionCode NATIONAL = new RegionCode("CN");

    public RegionCode {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("地区代码应形如 CN、CN-GX、CN-GX-0300 或 CN-GX-0329，而不是“" + code + "”");
        }
        if (code.endsWith("-0000")) {
            throw new IllegalArgumentException("地区代码“" + code + "”不指任何市县，省级请写作“" + code.substring(0, 5) + "”");
        }
    }

    public static RegionCode of(String code) {
        return new RegionCode(code);
    }

    /** This region first, then city, province, country: the order in which the layers are asked. */
    public List<RegionCode> chain() {
        List<RegionCode> chain = new ArrayList<>();
        chain.add(this);
        if (isCounty()) {
            chain.add(new RegionCode(code.substring(0, 8) + "00"));
        }
        if (code.length() > 5) {
            chain.add(new RegionCode(code.substring(0, 5)));
        }
        if (!equals(NATIONAL)) {
            chain.add(NATIONAL);
        }
        return List.copyOf(chain);
    }

    private boolean isCounty() {
        return code.length() == 10 && !code.endsWith("00");
    }

    @Override
    public int compareTo(RegionCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
