package org.guiju.kit.web;

/**
 * What a command says about an exception from a should-item, in the member {@code exception} of its body.
 *
 * @param reason    why, in the asker's words
 * @param grantedBy id of the post that granted it
 */
public record ExceptionClaim(String reason, String grantedBy) {}
