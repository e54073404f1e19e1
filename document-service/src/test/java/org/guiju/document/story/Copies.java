package org.guiju.document.story;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.guiju.kit.testing.TestDatabase;

/**
 * Many documents out of one: a document that went in through the service is copied row by row, with its texts, acts, consultations,
 * parties, what waits and the timers armed for it, under ids of their own. Papers by the ten thousand take seconds so, and each is as the
 * service writes it.
 */
final class Copies {

    /** Tables that name the document they belong to. */
    private static final List<String> PARTS = List.of("consultation", "document_act", "text_version", "document_party", "document_waiting",
            "document_term", "document_search");

    private final TestDatabase database;

    Copies(TestDatabase database) {
        this.database = database;
    }

    /** So many more of the same; without its number, of which there is only one. */
    void of(String template, int many) throws SQLException {
        try (Connection all = database.superuser(); Statement statement = all.createStatement()) {
            all.setAutoCommit(false);
            statement.execute("create temporary table copy on commit drop as select gen_random_uuid() as id from generate_series(1, " + many + ")");
            statement.execute("""
                    insert into document select (jsonb_populate_record(d, jsonb_build_object('id', c.id, 'number_code', null, 'number_year', null,
                        'number_serial', null))).* from document d cross join copy c where d.id = '%s'
                    """.formatted(template));
            for (String part : PARTS) {
                statement.execute("""
                        insert into %1$s select (jsonb_populate_record(p, jsonb_build_object('document', c.id))).*
                        from %1$s p cross join copy c where p.document = '%2$s'
                        """.formatted(part, template));
            }
            statement.execute("""
                    insert into timer (jurisdiction, name, subject, due, payload)
                    select t.jurisdiction, t.name, replace(t.subject, '%1$s', c.id::text), t.due, replace(t.payload::text, '%1$s', c.id::text)::jsonb
                    from timer t cross join copy c where position('%1$s' in t.subject) > 0
                    """.formatted(template));
            all.commit();
            all.setAutoCommit(true);
            statement.execute("analyze");
        }
    }

    /** Takes the documents of a title away again, so that the lists of other tests are as they were. */
    void forget(String title) throws SQLException {
        try (Connection all = database.superuser(); Statement statement = all.createStatement()) {
            for (String part : PARTS) {
                statement.execute("delete from " + part + " p using document d where d.jurisdiction = p.jurisdiction and d.id = p.document and d.title = '"
                        + title + "'");
            }
            statement.execute("delete from document where title = '" + title + "'");
            statement.execute("analyze");
        }
    }

    /** One number read behind the curtain. */
    long count(String sql) throws SQLException {
        try (Connection all = database.superuser(); Statement statement = all.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
