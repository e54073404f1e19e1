package org.guiju.deploy.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Installation;
import org.guiju.deploy.local.Member;
import org.guiju.deploy.local.Say;

/** One member of the suite as a process of this machine that outlives the launcher. */
public final class ServiceProcess {

    /** How the process treats its start cache. */
    public enum CacheUse { NONE, TRAIN, USE }

    private static final Duration READY = Duration.ofMinutes(5);

    /** Longer than a service's own graceful shutdown of 30 s, and room for the cache that a training run leaves. */
    private static final Duration STOP = Duration.ofSeconds(180);

    private static final long LOG_KEPT = 8L << 20;

    private final Member member;
    private final int port;
    private final Installation installation;

    public ServiceProcess(Member member, int port, Installation installation) {
        this.member = member;
        this.port = port;
        this.installation = installation;
    }

    public Member member() {
        return member;
    }

    public int port() {
        return port;
    }

    /** The process an earlier run started and that still lives. */
    public Optional<PidFile> running() {
        return PidFile.running(pidFile());
    }

    /** True once a start cache for this build lies ready. */
    public boolean trained(Unpacked unpacked) {
        return StartCache.of(unpacked, installation).trained();
    }

    /** Starts it; does not wait until it is ready. */
    public void start(Unpacked unpacked, Map<String, String> environment, CacheUse cacheUse, String build) {
        PortOwner.requireFree(port, member.id());
        StartCache cache = StartCache.of(unpacked, installation);
        ProcessBuilder builder = command(unpacked, environment, switch (cacheUse) {
            case NONE -> List.of();
            case TRAIN -> cache.train();
            case USE -> cache.trained() ? cache.use() : List.of();
        });
        Path log = installation.log(member.id());
        try {
            setAside(log);
            Process process = builder
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            PidFile.of(process, port, build).write(pidFile());
        } catch (IOException unstartable) {
            throw new Failure(Say.text("service.start-failed", member.id(), unstartable.getMessage(), log), unstartable);
        }
    }

    /** The command that runs it, in its folder, with what it is told; where its words go is still to be said. */
    public static ProcessBuilder command(Unpacked unpacked, Map<String, String> environment, List<String> cacheOptions) {
        List<String> command = new ArrayList<>(Detached.prefix());
        command.add(Java.program());
        command.addAll(options());
        command.addAll(cacheOptions);
        command.addAll(List.of("-jar", unpacked.jar().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).directory(unpacked.jar().getParent().toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    /**
     * Waits until it says that it is ready.
     *
     * @throws Failure with the end of its log when it ends instead, or takes too long
     */
    public void awaitReady() {
        Instant until = Instant.now().plus(READY);
        while (!ready()) {
            if (running().isEmpty()) {
                throw new Failure(Say.text("service.ended", member.id(), lastWords(), installation.log(member.id())));
            }
            if (Instant.now().isAfter(until)) {
                throw new Failure(Say.text("service.slow", member.id(), READY.toSeconds(), installation.log(member.id())));
            }
            LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
        }
    }

    /** True when it answers its readiness probe. */
    public boolean ready() {
        return Readiness.of(port);
    }

    /** Stops it in good order, by force when it does not listen; answers whether there was anything to stop. */
    public boolean stop() {
        Optional<ProcessHandle> found = running().flatMap(PidFile::process);
        found.ifPresent(process -> {
            process.destroy();
            Instant until = Instant.now().plus(STOP);
            while (process.isAlive()) {
                if (Instant.now().isAfter(until)) {
                    Say.line("service.forced", member.id(), process.pid());
                    process.destroyForcibly();
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        });
        PidFile.remove(pidFile());
        return found.isPresent();
    }

    private Path pidFile() {
        return installation.pids().resolve(member.id() + ".properties");
    }

    /**
     * The same for training and use, or the cache does not fit. Only the first compiler and the serial collector: five processes that
     * start at once on two processors would else spend half their start on compiling for a peak that a trial never reaches.
     */
    private static List<String> options() {
        return List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED", "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");
    }

    private static void setAside(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_KEPT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The part of the log that tells why it did not start: Spring Boot's own report where there is one, else the last lines. */
    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(installation.log(member.id()), StandardCharsets.UTF_8);
            int report = lines.lastIndexOf("APPLICATION FAILED TO START");
            List<String> told = report >= 0 ? lines.subList(report + 2, lines.size()) : lines;
            int from = report >= 0 ? 0 : Math.max(0, told.size() - 25);
            return String.join(System.lineSeparator(), told.subList(from, Math.min(told.size(), from + 60)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
