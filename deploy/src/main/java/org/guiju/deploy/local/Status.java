package org.guiju.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.guiju.deploy.local.postgres.Postgres;
import org.guiju.deploy.local.process.PidFile;
import org.guiju.deploy.local.process.ServiceProcess;

/** {@code deploy/local/status}: which processes run, whether they are ready, where they listen and log, what memory they take. */
public final class Status {

    private Status() {
    }

    public static void main(String[] arguments) {
        Launch.run(() -> {
            Path root = Launch.root();
            Options options = Options.parse(root, System.getenv(), List.of(arguments));
            Installation installation = new Installation(options.dataDir());
            Ports ports = installation.ports();
            if (ports == null) {
                Say.line("down.nothing", installation.dir());
                System.exit(3);
                return;
            }
            boolean allReady = print(new Suite(root, installation, ports, new Secrets(installation.secrets())), installation, ports);
            // 3 as init scripts use it: not, or not wholly, running
            System.exit(allReady ? 0 : 3);
        });
    }

    private static boolean print(Suite suite, Installation installation, Ports ports) {
        System.out.println(Say.text("status.head"));
        Optional<Long> postgres = Postgres.pid(installation);
        row("postgres", postgres, postgres.isPresent(), ports.postgres(), installation);
        boolean all = postgres.isPresent();
        for (Member member : Member.values()) {
            ServiceProcess process = suite.process(member);
            Optional<Long> pid = process.running().map(PidFile::pid);
            boolean ready = pid.isPresent() && process.ready();
            row(member.id(), pid, ready, process.port(), installation);
            all &= ready;
        }
        return all;
    }

    private static void row(String name, Optional<Long> pid, boolean ready, int port, Installation installation) {
        String state = Say.text(ready ? "status.ready" : pid.isPresent() ? "status.starting" : "status.down");
        System.out.printf("%-12s %-8s %8s %6d %9s  %s%n", name, state, pid.map(String::valueOf).orElse("-"), port,
                pid.map(Status::memory).orElse("-"), installation.log(name));
    }

    /** Resident memory as Linux tells it. */
    private static String memory(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024 + " MiB")
                    .findFirst()
                    .orElse("-");
        } catch (IOException notLinux) {
            return "-";
        }
    }
}
