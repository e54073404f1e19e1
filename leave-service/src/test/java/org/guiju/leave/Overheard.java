package org.guiju.leave;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.guiju.kit.testing.TestDatabase;

/** What the service has told its neighbours. It is remembered beside the outbox, because the relay deletes it as soon as it is delivered. */
public final class Overheard {

    private final TestDatabase database;

    private Overheard(TestDatabase database) {
        this.database = database;
    }

    /** Listens from now on; again and again without effect. */
    public static Overheard in(TestDatabase database) throws SQLException {
        try (Connection connection = database.superuser(); Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists told (type text, jurisdiction text, subject text, data jsonb)");
            statement.execute("create or replace function remember() returns trigger language plpgsql security definer as "
                    + "'begin insert into public.told values (new.type, new.jurisdiction, new.subject, new.data); return new; end'");
            statement.execute("create or replace trigger remember after insert on outbox for each row execute function remember()");
        }
        return new Overheard(database);
    }

    /** What was told of this kind, as subject and facts. */
    public List<String> events(String type) throws SQLException {
        return lines("select subject || ' ' || data from told where type = '" + type + "'");
    }

    /** The lines of the trail about this act, sealed or not. */
    public List<String> trail(String action) throws SQLException {
        return lines("select entry from audit_chain where action = '" + action + "' union all select entry from audit_pending where "
                + "entry::jsonb ->> 'action' = '" + action + "'");
    }

    private List<String> lines(String sql) throws SQLException {
        try (Connection connection = database.superuser(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
