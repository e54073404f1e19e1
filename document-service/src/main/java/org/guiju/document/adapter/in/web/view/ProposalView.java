package org.guiju.document.adapter.in.web.view;

import java.util.List;

import org.guiju.document.domain.elements.ElementReading.Elements;

/**
 * The elements of a paper as they were read, for a clerk to confirm. Nothing is kept.
 *
 * @param missing ids of the elements of which nothing was found
 * @param body    the text between addressees and signature; empty where it could not be told apart
 */
public record ProposalView(List<ElementView> elements, List<String> missing, String body) {

    /**
     * One element.
     *
     * @param excerpt   the piece of text it was read from
     * @param offset    where that piece begins, in characters from 0
     * @param line      line it begins on, from 1
     * @param certainty {@code certain}, {@code likely} or {@code doubtful}
     */
    public record ElementView(String element, String title, List<String> values, String excerpt, int offset, int line, String certainty) {}

    public static ProposalView of(Elements read) {
        return new ProposalView(read.found().stream().map(f -> new ElementView(f.element().id(), f.element().title(), f.values(), f.excerpt(),
                        f.from(), f.line(), f.certainty().id())).toList(),
                read.missing().stream().sorted().map(element -> element.id()).toList(), read.body());
    }
}
