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
        for (DirectoryFile directory : governments.directories()) {
            Caller administrator = accounts.caller(door, Accounts.systemAdministrator(directory.jurisdiction()));
            Answer there = administrator.get("/api/v1/directory");
            if (there.ok() && !there.body().at("/persons").isEmpty()) {
                Say.line("seed.kept", directory.jurisdiction());
                continue;
            }
            Answer imported = administrator.sendFile("POST", "/api/v1/directory/import", "application/yaml", content(directory));
            if (!imported.ok()) {
                throw new Failure(Say.text("seed.refused", directory.file(), imported));
            }
            Say.line("seed.imported", directory.jurisdiction(), directory.persons().size());
        }
    }

    private static byte[] content(DirectoryFile directory) {
        try {
            return Files.readAllBytes(directory.file());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
