package org.guiju.regulation.posts;

import java.util.List;

/** The kinds of post that the five catalogues share, under the ids they use. Kinds are text: a government may have more. */
public final class PostKinds {

    public static final String HEAD = "head";
    public static final String EXECUTIVE_DEPUTY = "executive-deputy";
    public static final String DEPUTY = "deputy";
    public static final String SECRETARY_GENERAL = "secretary-general";
    public static final String DEPUTY_SECRETARY_GENERAL = "deputy-secretary-general";
    public static final String OFFICE_DIRECTOR = "office-director";
    public static final String OFFICE_DEPUTY_DIRECTOR = "office-deputy-director";
    /** Clerk of the office. */
    public static final String OFFICE = "office";
    public static final String DEPARTMENT_HEAD = "department-head";
    /** Deputy head of a department. */
    public static final String DEPARTMENT_LEADER = "department-leader";
    /** Clerk of a department. */
    public static final String DEPARTMENT = "department";
    public static final String TOWNSHIP_HEAD = "township-head";

    /** Kinds whose post answers for the whole unit it belongs to, unless the directory says otherwise. */
    private static final List<String> PRINCIPALS =
            List.of(HEAD, SECRETARY_GENERAL, OFFICE_DIRECTOR, DEPARTMENT_HEAD, TOWNSHIP_HEAD, "county-head");

    private PostKinds() {
    }

    /** Whether a post of this kind answers for its unit unless the directory says otherwise. */
    public static boolean isPrincipal(String kind) {
        return PRINCIPALS.contains(kind);
    }

    /** Whether a post of this kind is one of the wanted kind: the executive deputy is a deputy as well. */
    public static boolean is(String kind, String wanted) {
        return kind.equals(wanted) || (kind.equals(EXECUTIVE_DEPUTY) && wanted.equals(DEPUTY));
    }
}
