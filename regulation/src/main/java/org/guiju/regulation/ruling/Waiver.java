package org.guiju.regulation.ruling;

/**
 * A breach of a should-item that was let through on an exception.
 *
 * @param breach        what was broken
 * @param reason        why, in the words of the person who asked
 * @param grantedBy     post that granted it
 * @param grantedByName display name of the person who held or covered that post
 */
public record Waiver(Breach breach, String reason, String grantedBy, String grantedByName) {

    public Waiver {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("例外须写明理由");
        }
    }
}
