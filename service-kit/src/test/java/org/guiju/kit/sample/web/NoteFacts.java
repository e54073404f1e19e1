package org.guiju.kit.sample.web;

import java.util.List;
import java.util.Optional;

import org.guiju.regulation.ruling.Findings.Grant;

/**
 * What is looked at before a note is taken.
 *
 * @param version of the note; 0 for a new one
 * @param kinds   kinds of post in which the writer acts
 */
public record NoteFacts(String title, long version, List<String> kinds, Optional<Grant> grant) {}
