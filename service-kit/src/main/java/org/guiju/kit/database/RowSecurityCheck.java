package org.guiju.kit.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.r2dbc.core.DatabaseClient;

/**
 * Refuses to start over a database whose second wall has a hole: an application role that row security does not bind, or a table
 * without it. Runs after the migrations and before the web server; tells every fault at once.
 */
public final class RowSecurityCheck implements SmartInitializingSingleton {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ROLE = """
            select rolname as role, rolsuper as superuser, rolbypassrls as bypasses
            from pg_roles where rolname = current_user
            """;
    private static final String TABLES = """
            select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
                   exists (select 1 from pg_policy p where p.polrelid = c.oid) as policy,
                   pg_has_role(current_user, c.relowner, 'member') as owned,
                   exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'jurisdiction'
                           and a.attnum > 0 and not a.attisdropped) as governed
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
            order by c.relname
            """;

    private final DatabaseClient database;

    public RowSecurityCheck(DatabaseClient database) {
        this.database = database;
    }

    /** @throws UnsafeDatabaseException naming every fault */
    @Override
    public void afterSingletonsInstantiated() {
        List<String> faults = new ArrayList<>();
        faults.addAll(rows(ROLE).stream().flatMap(row -> roleFaults(row).stream()).toList());
        faults.addAll(rows(TABLES).stream().flatMap(row -> tableFaults(row).stream()).toList());
        if (!faults.isEmpty()) {
            throw new UnsafeDatabaseException(faults);
        }
    }

    private List<Map<String, Object>> rows(String query) {
        List<Map<String, Object>> rows = database.sql(query).fetch().all().collectList().block(PATIENCE);
        return rows == null ? List.of() : rows;
    }

    private static List<String> roleFaults(Map<String, Object> role) {
        List<String> faults = new ArrayList<>();
        if (yes(role, "superuser")) {
            faults.add("role " + role.get("role") + " is a superuser: connect as a role created with NOSUPERUSER");
        }
        if (yes(role, "bypasses")) {
            faults.add("role " + role.get("role") + " bypasses row security: alter role " + role.get("role") + " nobypassrls");
        }
        return faults;
    }

    private static List<String> tableFaults(Map<String, Object> table) {
        List<String> faults = new ArrayList<>();
        String name = String.valueOf(table.get("name"));
        if (yes(table, "owned")) {
            faults.add("table " + name + " belongs to the application role: let the owner role run the migrations");
        }
        if (!yes(table, "governed")) {
            faults.add("table " + name + " has no column jurisdiction: every key begins with it");
        }
        if (!yes(table, "enabled") || !yes(table, "forced") || !yes(table, "policy")) {
            faults.add("table " + name + " is open to every government: select guiju_protect('" + name
                    + "', '${appRole}') in a migration");
        }
        return faults;
    }

    private static boolean yes(Map<String, Object> row, String column) {
        return Boolean.TRUE.equals(row.get(column));
    }
}
