package org.guiju.deploy.local;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.guiju.deploy.local.process.PidFile;
import org.guiju.deploy.local.process.ServiceProcess;
import org.guiju.deploy.local.process.ServiceProcess.CacheUse;
import org.guiju.deploy.local.process.Unpacked;

/** The gateway and the four services of one installation. */
public final class Suite {

    private final Path root;
    private final Installation installation;
    private final Ports ports;
    private final Secrets secrets;

    public Suite(Path root, Installation installation, Ports ports, Secrets secrets) {
        this.root = root;
        this.installation = installation;
        this.ports = ports;
        this.secrets = secrets;
    }

    /**
     * Starts what does not run yet or runs from an older build or with other settings, and waits until all are ready.
     *
     * @param startCaches use start caches, and train those that are missing
     * @return the members that started to train a cache; they are to be restarted once they have seen some work
     */
    public List<Member> start(boolean startCaches) {
        Map<Member, Unpacked> unpacked = unpack();
        List<Member> training = new ArrayList<>();
        inParallel(List.of(Member.values()), member -> {
            ServiceProcess process = process(member);
            Map<String, String> environment = environment(member);
            String build = build(unpacked.get(member), environment);
            boolean upToDate = process.running().map(PidFile::build).filter(build::equals).isPresent();
            if (upToDate && process.ready()) {
                Say.line("service.kept", member.id(), process.port());
                return;
            }
            process.stop();
            CacheUse cacheUse = !startCaches ? CacheUse.NONE
                    : process.trained(unpacked.get(member)) ? CacheUse.USE : CacheUse.TRAIN;
            if (cacheUse == CacheUse.TRAIN) {
                synchronized (training) {
                    training.add(member);
                }
            }
            startOne(process, unpacked.get(member), environment, cacheUse, build);
        });
        return List.copyOf(training);
    }

    /** Ends the training runs, which writes their caches, and starts those members again with them. */
    public void restartTrained(List<Member> training) {
        Say.line("cache.writing");
        inParallel(training, member -> process(member).stop());
        Map<Member, Unpacked> unpacked = unpack();
        inParallel(training, member -> {
            Map<String, String> environment = environment(member);
            startOne(process(member), unpacked.get(member), environment, CacheUse.USE, build(unpacked.get(member), environment));
        });
    }

    /** Stops all, the gateway last, so that what the services still have to tell each other gets through. */
    public boolean stop() {
        boolean[] stopped = new boolean[1];
        inParallel(Member.services(), member -> {
            if (process(member).stop()) {
                stopped[0] = true;
                Say.line("service.stopped", member.id());
            }
        });
        if (process(Member.GATEWAY).stop()) {
            stopped[0] = true;
            Say.line("service.stopped", Member.GATEWAY.id());
        }
        return stopped[0];
    }

    public ServiceProcess process(Member member) {
        return new ServiceProcess(member, ports.of(member), installation);
    }

    /** Starts one member that is down, as it would be started with the others, and waits until it is ready. */
    public void startAgain(Member member) {
        Unpacked unpacked = Unpacked.of(member, root, installation);
        Map<String, String> environment = environment(member);
        startOne(process(member), unpacked, environment, CacheUse.USE, build(unpacked, environment));
    }

    /** How a member would be started, for whoever wants to start it differently. */
    public ProcessBuilder command(Member member) {
        return ServiceProcess.command(Unpacked.of(member, root, installation), environment(member), List.of());
    }

    private static void startOne(
            ServiceProcess process, Unpacked unpacked, Map<String, String> environment, CacheUse cacheUse, String build) {
        Instant began = Instant.now();
        process.start(unpacked, environment, cacheUse, build);
        process.awaitReady();
        double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        Say.line("service.ready", process.member().id(), process.port(), String.format("%.1f", seconds));
    }

    private Map<Member, Unpacked> unpack() {
        Map<Member, Unpacked> unpacked = new EnumMap<>(Member.class);
        inParallel(List.of(Member.values()), member -> {
            Unpacked each = Unpacked.of(member, root, installation);
            synchronized (unpacked) {
                unpacked.put(member, each);
            }
        });
        return unpacked;
    }

    /** What a member is told; nothing secret of one goes to another, except the client secrets that the gateway checks. */
    Map<String, String> environment(Member member) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("SERVER_PORT", String.valueOf(ports.of(member)));
        told.put("GUIJU_DB_HOST", "localhost");
        told.put("GUIJU_DB_PORT", String.valueOf(ports.postgres()));
        told.put("GUIJU_DB_NAME", member.database());
        told.put("GUIJU_DB_OWNER_USER", member.ownerRole());
        told.put("GUIJU_DB_OWNER_PASSWORD", secrets.databaseOwner(member));
        told.put("GUIJU_DB_APP_USER", member.appRole());
        told.put("GUIJU_DB_APP_PASSWORD", secrets.databaseApp(member));
        told.put("GUIJU_GATEWAY_URI", ports.gatewayUri());
        told.put("GUIJU_IDENTITY_JWKSURI", ports.gatewayUri() + "/.well-known/jwks.json");
        told.put("GUIJU_CLIENT_SECRET", secrets.client(member));
        told.put("GUIJU_REHEARSAL", "true");
        // people read these logs; the ECS form is for machines
        told.put("GUIJU_LOG_FORMAT", "");
        told.put("LOGGING_STRUCTURED_FORMAT_CONSOLE", "");
        told.put("MANAGEMENT_OTLP_METRICS_EXPORT_ENABLED", "false");
        if (Files.isDirectory(installation.extraRuleBooks())) {
            told.put("GUIJU_RULEBOOKS", installation.extraRuleBooks().toString());
        }
        if (member != Member.GATEWAY) {
            told.put("GUIJU_PAGING_KEY", secrets.paging(member));
        }
        if (member == Member.DOCUMENT) {
            told.put("GUIJU_OBJECTS", installation.dir().resolve("objects").toString());
        }
        if (member == Member.GATEWAY) {
            told.put("GUIJU_KEY_SECRET", secrets.keySeal());
            told.put("GUIJU_IDENTITY_SEED", installation.secrets().resolve("accounts.yaml").toString());
            for (Member service : Member.services()) {
                String name = service.id().toUpperCase(java.util.Locale.ROOT);
                told.put("GUIJU_" + name + "_URI", ports.uri(service));
                told.put("GUIJU_CLIENT_" + name + "_SECRET", secrets.client(service));
            }
        }
        return told;
    }

    private static String build(Unpacked unpacked, Map<String, String> environment) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(new TreeMap<>(environment).toString().getBytes(StandardCharsets.UTF_8));
            return unpacked.hash() + "-" + HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Does the same for several members, no more at a time than the machine has processors: more would only slow each other. */
    private static void inParallel(List<Member> members, Consumer<Member> work) {
        int atOnce = Math.max(2, Runtime.getRuntime().availableProcessors());
        try (ExecutorService pool = Executors.newFixedThreadPool(atOnce)) {
            List<Future<?>> all = new ArrayList<>();
            for (Member member : members) {
                all.add(pool.submit(() -> work.accept(member)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Failure failure) {
                throw failure;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure(Say.text("interrupted"), interrupted);
        }
    }
}
