package org.guiju.document.domain.normative;

/**
 * Another department whose authority a paper touches.
 *
 * @param heard  whether it has said what it thinks, or is taken not to object
 * @param signed whether it has put its own name to the paper
 */
public record Partner(String name, boolean heard, boolean signed) {}
