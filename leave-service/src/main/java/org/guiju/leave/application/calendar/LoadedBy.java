package org.guiju.leave.application.calendar;

/** Who loads: a person id and display name, or the product itself. */
public record LoadedBy(String id, String name) {

    /** The notices that come with a release. */
    public static final LoadedBy PRODUCT = new LoadedBy("service:leave", "随产品提供");
}
