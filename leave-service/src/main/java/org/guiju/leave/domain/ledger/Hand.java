package org.guiju.leave.domain.ledger;

import java.util.Optional;

/** Who did something, and in which post; in none where an administrator did. */
public record Hand(String person, String name, Optional<String> post, Optional<String> postTitle) {}
