package org.guiju.deploy.local.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.guiju.deploy.http.Answer;
import org.guiju.deploy.http.Caller;
import org.guiju.deploy.http.Door;
import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Ports;
import org.guiju.deploy.local.Say;

/** Brings the directories in through the gateway, as an administrator would; what is there already stays. */
public final class Seeds {

    private final Ports ports;
    private final Accounts accounts;
    private final Governments governments;

    public Seeds(Ports ports, Accounts accounts, Governments governments) {
        this.ports = ports;
        this.accounts = accounts;
        this.governments = governments;
    }

    public void plant() {
        Door door = new Door(ports.gatewayUri());
        for (Government government : governments.all()) {
            Caller administrator = accounts.caller(door, Accounts.systemAdministrator(government.id()));
            Answer there = administrator.get("/api/v1/directory/persons");
            if (there.ok() && !there.body().at("/items").isEmpty()) {
                Say.line("seed.kept", government.id());
                continue;
            }
            Answer imported = administrator.sendFile("POST", "/api/v1/directory/import", "application/yaml", content(government));
            if (!imported.ok()) {
                throw new Failure(Say.text("seed.refused", government.file(), imported));
            }
            Say.line("seed.imported", government.id(), government.directory().persons().size());
        }
    }

    private static byte[] content(Government government) {
        try {
            return Files.readAllBytes(government.file());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
