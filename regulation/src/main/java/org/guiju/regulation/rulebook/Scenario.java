package org.guiju.regulation.rulebook;

/**
 * An example of what an item means in practice: shown to users, and the checklist of the tests.
 *
 * @param item  id of the item
 * @param given what holds before
 * @param when  what somebody does
 * @param then  what must follow
 */
public record Scenario(String item, String given, String when, String then) {}
