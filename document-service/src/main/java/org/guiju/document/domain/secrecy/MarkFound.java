package org.guiju.document.domain.secrecy;

import org.guiju.document.domain.SecrecyLevel;

/**
 * A mark of secrecy that stands somewhere on a paper. Of the text around it nothing is kept.
 *
 * @param field  JSON pointer of the field it was found in, or {@code name} for the name of a file
 * @param line   line within the field, from 1
 * @param column character within the line, from 1
 * @param mark   the mark itself, without spaces, as {@code 机密★10年}
 * @param level  what it says
 */
public record MarkFound(String field, int line, int column, String mark, SecrecyLevel level) {}
