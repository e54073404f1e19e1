package org.guiju.regulation.posts;

/** What of the work of an absent holder a stand-in takes over. Asked of whoever goes; no answer hands over everything. */
public enum HandOver {
    /** What waits already, and what comes. */
    ALL,
    /** Only what comes to the post once its holder has left; what waited before stays with him. */
    ONLY_NEW
}
