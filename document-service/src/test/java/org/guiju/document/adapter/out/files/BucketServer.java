package org.guiju.document.adapter.out.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.guiju.document.config.ObjectsForTests;
import software.amazon.awssdk.services.s3.S3AsyncClient;

/** S3Proxy as a process of its own on a free port: the protocol of S3 over a folder, with signatures checked. The build puts its jar there. */
public final class BucketServer implements AutoCloseable {

    private static final Path JAR = Path.of("target", "s3proxy", "s3proxy.jar");
    private static final Pattern LISTENING = Pattern.compile("Started ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)}");

    private final Process process;
    private final int port;

    private BucketServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Answers once it listens. */
    public static BucketServer started() {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "buckets")), "run-");
            Path settings = Files.writeString(data.resolveSibling(data.getFileName() + ".conf"), """
                    s3proxy.endpoint=http://127.0.0.1:0
                    s3proxy.authorization=aws-v2-or-v4
                    s3proxy.identity=%s
                    s3proxy.credential=%s
                    jclouds.provider=filesystem-nio2
                    jclouds.filesystem.basedir=%s
                    """.formatted(ObjectsForTests.ACCESS_KEY, ObjectsForTests.SECRET_KEY, data.toAbsolutePath()));
            Process process = new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx192m", "-jar",
                    JAR.toString(), "--properties", settings.toString())).redirectErrorStream(true).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new BucketServer(process, port(process));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Read off what it says; the rest of it is read and thrown away, so that it never waits for a reader. */
    private static int port(Process process) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                Thread.ofVirtual().start(() -> said.lines().forEach(_ -> { }));
                return Integer.parseInt(listening.group(1));
            }
        }
        throw new IllegalStateException("S3Proxy did not start:\n" + all);
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    /** A client as the service has it. */
    S3AsyncClient client() {
        return ObjectsForTests.client(endpoint());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
