package org.guiju.document.application.text;

import java.util.List;

import org.guiju.document.domain.text.Difference.Paragraph;

/** What differs between two texts? */
public interface TextComparison {

    /** Paragraph by paragraph, and within a changed one character by character. */
    List<Paragraph> between(List<String> before, List<String> after);
}
