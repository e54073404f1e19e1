package org.guiju.deploy.local.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Member;
import org.guiju.deploy.local.Say;
import org.guiju.deploy.local.Secrets;

/**
 * One database for each member, owned by a role that only migrates, used by a role that owns nothing. Asking again changes nothing,
 * except that the passwords are set to what the secrets say.
 */
public final class Databases {

    private final Postgres postgres;
    private final Secrets secrets;

    public Databases(Postgres postgres, Secrets secrets) {
        this.postgres = postgres;
        this.secrets = secrets;
    }

    public void create() {
        try (Connection connection = postgres.connect("postgres"); Statement sql = connection.createStatement()) {
            for (Member member : Member.values()) {
                role(sql, member.ownerRole(), secrets.databaseOwner(member));
                role(sql, member.appRole(), secrets.databaseApp(member));
                if (!exists(sql, "select 1 from pg_database where datname = '" + member.database() + "'")) {
                    sql.execute("create database " + member.database() + " owner " + member.ownerRole());
                }
                // nobody but its two roles may even connect
                sql.execute("revoke all on database " + member.database() + " from public");
                sql.execute("grant connect on database " + member.database() + " to " + member.appRole());
            }
        } catch (SQLException refused) {
            throw new Failure(Say.text("postgres.databases-failed", refused.getMessage()), refused);
        }
        for (Member member : Member.values()) {
            schema(member);
        }
    }

    private void schema(Member member) {
        try (Connection connection = postgres.connect(member.database()); Statement sql = connection.createStatement()) {
            sql.execute("alter schema public owner to " + member.ownerRole());
            sql.execute("revoke create on schema public from public");
            sql.execute("grant usage on schema public to " + member.appRole());
        } catch (SQLException refused) {
            throw new Failure(Say.text("postgres.databases-failed", refused.getMessage()), refused);
        }
    }

    private static void role(Statement sql, String role, String password) throws SQLException {
        String rights = " login nosuperuser nocreatedb nocreaterole nobypassrls noreplication password '" + password + "'";
        boolean there = exists(sql, "select 1 from pg_roles where rolname = '" + role + "'");
        sql.execute((there ? "alter role " : "create role ") + role + rights);
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet found = sql.executeQuery(query)) {
            return found.next();
        }
    }
}
