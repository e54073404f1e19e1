package org.guiju.deploy.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Say;

/** Who holds a port of this machine. */
public final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {
    }

    /**
     * @param name the process of ours that wants it
     * @throws Failure naming the port and, where the system tells, the process that holds it
     */
    public static void requireFree(int port, String name) {
        if (isFree(port)) {
            return;
        }
        String holder = of(port).map(PortOwner::describe).orElseGet(() -> Say.text("port.unknown-holder"));
        throw new Failure(Say.text("port.taken", port, name, holder));
    }

    static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[4]), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** The process that listens on a port; empty where the system does not tell (another user's process, not Linux). */
    static Optional<ProcessHandle> of(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> inodes(Path.of(table), port))
                .flatMap(inode -> ProcessHandle.allProcesses().filter(process -> holds(process, "socket:[" + inode + "]")))
                .findFirst();
    }

    private static Stream<String> inodes(Path table, int port) {
        String suffix = String.format(":%04X", port);
        try {
            return Files.readAllLines(table).stream()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns.length > 9 && columns[1].endsWith(suffix) && columns[3].equals(LISTENING))
                    .map(columns -> columns[9]);
        } catch (IOException notLinux) {
            return Stream.empty();
        }
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (Stream<Path> open = Files.list(Path.of("/proc", String.valueOf(process.pid()), "fd"))) {
            List<Path> files = open.toList();
            for (Path file : files) {
                if (Files.isSymbolicLink(file) && Files.readSymbolicLink(file).toString().equals(socket)) {
                    return true;
                }
            }
            return false;
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static String describe(ProcessHandle process) {
        String command = process.info().commandLine().or(() -> process.info().command()).orElse("?");
        String shown = command.length() > 120 ? command.substring(0, 120) + "…" : command;
        return Say.text("port.holder", process.pid(), shown);
    }
}
