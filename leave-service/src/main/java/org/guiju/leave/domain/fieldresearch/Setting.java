package org.guiju.leave.domain.fieldresearch;

/** What a regulation says of the places it wants visited first. */
public enum Setting {
    /** 困难多. */
    DIFFICULT,
    /** 情况复杂. */
    COMPLEX,
    /** 矛盾多. */
    CONTENTIOUS,
    /** 基层一线. */
    GRASSROOTS
}
