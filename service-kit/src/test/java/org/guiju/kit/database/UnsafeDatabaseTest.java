package org.guiju.kit.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.guiju.kit.testing.KitDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UnsafeDatabaseTest {

    private KitDatabase kit;

    @BeforeEach
    void migrated() {
        kit = KitDatabase.migrated("unsafe", 2);
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void aMigratedDatabaseIsSafe() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void everyTableWithoutTheWallIsNamedAtOnceWithTheRemedy() throws SQLException {
        asSuperuser("create table forgotten (jurisdiction text, id int)");
        asSuperuser("alter table outbox no force row level security");
        asSuperuser("create table stranger (id int)");
        asSuperuser("drop policy government on note");
        assertThatThrownBy(this::check).isInstanceOf(UnsafeDatabaseException.class)
                .hasMessageContaining("table forgotten is open to every government: select guiju_protect('forgotten', '${appRole}')")
                .hasMessageContaining("table outbox is open")
                .hasMessageContaining("table stranger has no column jurisdiction")
                .hasMessageContaining("table note is open");
    }

    @Test
    void anApplicationRoleThatRowSecurityDoesNotBindIsNamed() throws SQLException {
        asSuperuser("alter role " + kit.server().appUser() + " bypassrls");
        assertThatThrownBy(this::check).hasMessageContaining(kit.server().appUser() + " bypasses row security");
        asSuperuser("alter role " + kit.server().appUser() + " superuser");
        assertThatThrownBy(this::check).hasMessageContaining(kit.server().appUser() + " is a superuser");
    }

    @Test
    void aTableThatTheApplicationOwnsIsNamed() throws SQLException {
        asSuperuser("alter table note owner to " + kit.server().appUser());
        assertThatThrownBy(this::check).hasMessageContaining("table note belongs to the application role");
    }

    private void check() {
        new RowSecurityCheck(kit.database()).afterSingletonsInstantiated();
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection superuser = kit.server().superuser(); Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
