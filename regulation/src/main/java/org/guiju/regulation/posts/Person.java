package org.guiju.regulation.posts;

/**
 * A person that can hold posts.
 *
 * @param name as shown to others
 */
public record Person(PersonId id, String name) {}
