package org.guiju.leave.domain.mission;

import java.util.Optional;

/**
 * One named person of a group.
 *
 * @param person id in the directory, for those it knows
 * @param kind   of the post, for those it knows
 * @param title  of the post, or what the person is otherwise
 * @param task   what the person is there for
 */
public record Member(String name, Optional<String> person, Optional<String> kind, String title, String task) {}
