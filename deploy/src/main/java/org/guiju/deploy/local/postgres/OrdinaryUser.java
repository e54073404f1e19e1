package org.guiju.deploy.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Say;

/**
 * How PostgreSQL gets to run as somebody who is not root, which it insists on. An ordinary user just runs it. For root a user
 * namespace does without touching any owner; where the machine forbids those, the {@code postgres} or {@code nobody} account is used.
 *
 * @param prefix what stands before each command
 * @param owner whom its files must belong to; empty when nothing has to change hands
 */
record OrdinaryUser(List<String> prefix, String owner) {

    static OrdinaryUser find() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new OrdinaryUser(List.of(), "");
        }
        if (works(List.of("unshare", "-U", "true"))) {
            return new OrdinaryUser(List.of("unshare", "-U"), "");
        }
        for (String account : List.of("postgres", "nobody")) {
            List<String> prefix = List.of("setpriv", "--reuid=" + account, "--clear-groups");
            List<String> probe = new ArrayList<>(prefix);
            probe.add("true");
            if (works(probe)) {
                return new OrdinaryUser(prefix, account);
            }
        }
        throw new Failure(Say.text("postgres.root"));
    }

    List<String> wrap(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Hands a file or folder over to the account that PostgreSQL runs as, where that is needed. */
    void own(Path path) throws IOException {
        if (owner.isEmpty()) {
            return;
        }
        UserPrincipal account = path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.toList()) {
                Files.setOwner(each, account);
            }
        }
    }

    private static boolean works(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
