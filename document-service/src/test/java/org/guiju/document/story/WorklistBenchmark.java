package org.guiju.document.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.guiju.kit.testing.TestDatabase;

/**
 * How long a leader's worklist and the last page of the list take over HTTP when 1,000 and when 100,000 documents are kept, as the
 * application's role that row security binds. What waits for the leader is the same both times: the archive must not be felt.
 * Answers 1 where one of the two is more than half as long again as the other.
 */
final class WorklistBenchmark {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int OPEN = 40;
    private static final int WARM_UP = 1_500;
    private static final int ASKED = 1_500;

    private final Measured suite;
    private final HttpClient http = HttpClient.newHttpClient();

    private WorklistBenchmark(Measured suite) {
        this.suite = suite;
    }

    /** In microseconds. */
    private record Took(String what, double median, double late) {}

    public static void main(String[] args) throws SQLException, IOException, InterruptedException {
        boolean held;
        try (Measured suite = Measured.started()) {
            held = new WorklistBenchmark(suite).run();
        }
        System.exit(held ? 0 : 1);
    }

    private boolean run() throws SQLException, IOException, InterruptedException {
        suite.clock("2024-06-05T09:00");
        String open = suite.broughtToTheLeader("anze").id;
        String asked = asked();
        String issued = issued();
        Copies copies = new Copies(TestDatabase.of("document"));
        copies.of(open, OPEN - 1);
        copies.of(asked, FEW / 10 - 1);
        copies.of(issued, FEW - FEW / 10 - OPEN - 1);
        List<Took> few = all();
        copies.of(asked, (MANY - FEW) / 10);
        copies.of(issued, (MANY - FEW) / 10 * 9);
        List<Took> many = all();
        boolean held = true;
        for (int i = 0; i < few.size(); i++) {
            double ratio = many.get(i).median() / few.get(i).median();
            boolean within = ratio < 1.5 && ratio > 0.5;
            System.out.printf("%-40s at %,d: median %.2f ms, 95%% %.2f ms; at %,d: median %.2f ms, 95%% %.2f ms; ratio %.2f%s%n", few.get(i).what(),
                    FEW, few.get(i).median() / 1000, few.get(i).late() / 1000, MANY, many.get(i).median() / 1000, many.get(i).late() / 1000,
                    ratio, within ? "" : "  MISSED: within a half");
            held &= within;
        }
        return held;
    }

    private String asked() {
        DocumentHttp.Paper paper = suite.draft("anze", "water.clerk", DocumentHttp.upward("forestry"));
        paper.does("water.clerk", "consultations", "{\"units\": [\"forestry\"]}");
        return paper.id;
    }

    private String issued() {
        DocumentHttp.Paper paper = suite.broughtToTheLeader("anze");
        paper.does("deputy-2", "approvals", DirectoryHttp.AGREES);
        paper.does("head", "signature", DirectoryHttp.AGREES);
        paper.does("office-clerk", "final-check", "{\"passed\": true, \"opinion\": \"无误\"}");
        paper.does("office-clerk", "number", "{}");
        DocumentHttp.Answer issued = paper.does("office-clerk", "issue", "{}");
        if (!issued.text("/status").equals("issued")) {
            throw new IllegalStateException(issued.body().toString());
        }
        return paper.id;
    }

    private List<Took> all() throws IOException, InterruptedException {
        return List.of(timed("worklist of the leader in charge", "deputy-2", "/worklist"),
                timed("the leader's newest papers", "deputy-2", "?limit=50"),
                timed("what waits for the leader, as a list", "deputy-2", "?share=waiting&limit=50"));
    }

    private Took timed(String what, String person, String path) throws IOException, InterruptedException {
        String token = DocumentHttp.GATEWAY.tokens().person("anze", person);
        HttpRequest request = HttpRequest.newBuilder(URI.create(suite.base() + DocumentHttp.ROOT + path)).header("Authorization", "Bearer " + token)
                .build();
        double[] took = new double[ASKED];
        for (int i = 0; i < WARM_UP + ASKED; i++) {
            long begun = System.nanoTime();
            int status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(what + ": " + status);
            }
            if (i >= WARM_UP) {
                took[i - WARM_UP] = (System.nanoTime() - begun) / 1000.0;
            }
        }
        Arrays.sort(took);
        return new Took(what, took[ASKED / 2], took[ASKED * 95 / 100]);
    }
}
