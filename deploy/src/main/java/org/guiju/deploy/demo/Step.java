package org.guiju.deploy.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One step of a matter: somebody does something, and this must come of it.
 *
 * @param say what the transcript says, in a clerk's words
 * @param by person id of who does it; empty when only time passes
 * @param method POST unless the file says otherwise
 * @param send what is done: the command's path below the subject, {@code .} for the subject itself, {@code draft} for a new subject, {@code look} to only read it, or a
 *     whole path from the slash on for something beside it
 * @param at the collection in which a draft is made, where it is not the story's own: a leave in the story of a document
 * @param subject which of the matter's subjects, where there are several; the only one has no name
 * @param body sent as JSON; {@code ${title}} and the like stand for an element of the text that was read last, {@code ${body}} for the text between addressees and
 *     signature, {@code ${id}} for the subject
 * @param clock to where the rehearsal clock goes before it; empty to leave it
 * @param refused ids of the items a refusal must cite, all of them and no other; empty when it must be allowed
 * @param again code of the fault that says it stands on record already: a dated change stays when the matter is played once more
 * @param expect what the subject must show afterwards
 */
record Step(
        String say,
        Optional<String> by,
        String method,
        String send,
        Optional<String> at,
        String subject,
        Map<String, Object> body,
        Optional<String> clock,
        List<String> refused,
        Optional<String> again,
        List<Expectation> expect) {
}
