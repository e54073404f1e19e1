package org.guiju.regulation.posts;

/**
 * What a cover hands over. Regulations differ in it: in one government the partner of an AB pair signs papers, in another he only
 * attends.
 */
public enum Duty {
    /** Reviewing, approving and signing the papers that come to the post, and whatever else the post decides in writing. */
    PAPERS,
    /** Chairing and attending meetings, receiving visitors, going on site. */
    ACTIVITIES,
    /** What the regulation keeps for the head in person: orders, bills, papers to the government above. */
    RESERVED
}
