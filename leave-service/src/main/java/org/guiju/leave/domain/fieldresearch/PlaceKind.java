package org.guiju.leave.domain.fieldresearch;

/** Places that some regulations let nobody visit without a need of work. */
public enum PlaceKind {
    /** 名胜古迹. */
    HISTORIC_SITE,
    /** 风景区. */
    SCENIC_AREA
}
