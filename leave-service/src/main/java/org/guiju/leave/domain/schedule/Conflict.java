package org.guiju.leave.domain.schedule;

/** Two engagements of one post that collide; the earlier first. */
public record Conflict(Engagement first, Engagement second) {}
