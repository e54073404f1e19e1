package org.guiju.deploy.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

import org.guiju.deploy.http.Answer;
import org.guiju.deploy.http.Caller;
import org.guiju.deploy.http.Door;
import org.guiju.deploy.http.Download;
import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Say;
import org.guiju.deploy.local.seed.Accounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Plays one matter through the gateway. */
final class Play {

    /** The trail is sealed a moment after the command; until then the package says to come again. */
    private static final int SEALING_TRIES = 100;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final Story story;
    private final Matter matter;
    private final Transcript transcript;
    private final Expectations expectations;
    private final Map<String, Caller> callers = new HashMap<>();
    private final Door door;
    private final String password;
    private final Map<String, Subject> subjects = new HashMap<>();
    private JsonNode proposal = MissingNode.getInstance();

    Play(Door door, String password, Story story, Matter matter, Transcript transcript) {
        this.door = door;
        this.password = password;
        this.story = story;
        this.matter = matter;
        this.transcript = transcript;
        this.expectations = new Expectations(transcript);
    }

    void run() {
        transcript.begin(matter);
        clock("PUT", "clock", "now", matter.begins());
        for (Step step : matter.steps()) {
            step.clock().ifPresent(to -> clock("POST", "advance", "to", to));
            transcript.step(step.say());
            boolean done = step.send().equals("look") || perform(step);
            if (!done) {
                // what follows would only differ because of this
                return;
            }
            for (Expectation expectation : step.expect()) {
                check(step, expectation);
            }
        }
    }

    private void check(Step step, Expectation expectation) {
        switch (expectation) {
            case Expectation.Replays() -> replay(step.subject());
            case Expectation.Archived() -> archive(step.subject());
            case Expectation.Reads reads -> expectations.reads(reads, proposal);
            case Expectation.Cover cover -> expectations.cover(cover, coverage(cover));
            case Expectation.Status _, Expectation.Shows _, Expectation.Due _, Expectation.NoTerm _, Expectation.Awaiting _,
                    Expectation.Deemed _, Expectation.Replied _, Expectation.Late _, Expectation.Number _ ->
                    expectations.check(expectation, look(step.subject()));
        }
    }

    private JsonNode coverage(Expectation.Cover cover) {
        return caller("auditor").get("/api/v1/coverage?post=" + cover.post()
                + cover.duty().map(duty -> "&duty=" + duty).orElse("")).body();
    }

    private boolean perform(Step step) {
        Caller caller = caller(step.by().orElseThrow(() -> new Failure(Say.text("matter.malformed", matter.government(), step.say()))));
        Map<String, Object> body = Proposal.filled(step.body(), proposal, known(step.subject()));
        Answer answer;
        if (step.send().equals("draft")) {
            String home = step.at().orElse(story.home());
            answer = caller.post(home, body);
            // what is registered lies beside what is drafted, wherever it was sent to
            subjects.put(step.subject(), new Subject(step.by().get(), answer.header("Location").orElse(home + "/" + answer.text("/id"))));
        } else if (step.send().startsWith("/")) {
            String etag = step.method().equals("PUT") ? caller.get(step.send()).header("ETag").orElse("\"0\"") : null;
            answer = caller.send(step.method(), step.send(), body, etag);
            proposal = answer.body().hasNonNull("elements") ? answer.body() : proposal;
        } else {
            String etag = read(step.subject()).header("ETag").orElse("\"0\"");
            String below = step.send().equals(".") ? "" : "/" + step.send();
            answer = caller.send(step.method(), place(step.subject()) + below, body, etag);
        }
        if (!step.refused().isEmpty()) {
            refusal(step, answer);
            return true;
        }
        if (onRecordAlready(step, answer)) {
            transcript.note("上次已经登记，不再重复");
            return true;
        }
        if (!answer.ok()) {
            transcript.refused(answer.body());
            transcript.differs("“" + step.send() + "”", "准予", answer);
            return false;
        }
        transcript.allowed();
        return true;
    }

    /** What an earlier run has written with a date of its own stands, and cannot be written twice. */
    private static boolean onRecordAlready(Step step, Answer answer) {
        return step.again().isPresent() && answer.status() == 400 && !answer.body().at("/errors").isEmpty()
                && answer.body().at("/errors").valueStream().allMatch(fault -> fault.at("/code").asString("").equals(step.again().get()));
    }

    /** A refusal counts only with its clauses, all of them and no other. */
    private void refusal(Step step, Answer answer) {
        TreeSet<String> cited = new TreeSet<>();
        answer.body().at("/breaches").forEach(breach -> cited.add(breach.at("/clause/item").asString("")));
        transcript.refused(answer.body());
        boolean refusedAsSuch = answer.status() == 422 || answer.status() == 403 || answer.status() == 409;
        if (!refusedAsSuch || !cited.equals(new TreeSet<>(step.refused()))) {
            transcript.differs("“" + step.send() + "”", "因" + new TreeSet<>(step.refused()) + "不予办理", answer.status() + " " + cited);
        }
    }

    private JsonNode look(String subject) {
        Answer answer = read(subject);
        if (!answer.ok()) {
            transcript.differs("查阅", "可以", answer);
        }
        return answer.body();
    }

    /** The subject as whoever drafted it sees it, who always may. */
    private Answer read(String subject) {
        return caller(subject(subject).reader()).get(place(subject));
    }

    private String place(String subject) {
        return subject(subject).place();
    }

    /** What a blank in a body may stand for: the id of the subject, once there is one. */
    private Map<String, String> known(String subject) {
        Subject found = subjects.get(subject);
        return found == null ? Map.of() : Map.of("id", found.id());
    }

    private Subject subject(String name) {
        Subject subject = subjects.get(name);
        if (subject == null) {
            throw new Failure(Say.text("matter.malformed", matter.government(), "of: " + name));
        }
        return subject;
    }

    /** Judges again every ruling that was kept on the subject, the refusals too. */
    private void replay(String subject) {
        Caller auditor = caller("auditor");
        JsonNode kept = auditor.get(story.service() + "/receipts?limit=100&subject=" + subject(subject).id()).body().at("/items");
        int same = 0;
        for (JsonNode receipt : kept) {
            Answer replay = auditor.get(story.service() + "/receipts/" + receipt.at("/id").asString("") + "/replay");
            if (replay.ok() && replay.body().at("/same").asBoolean()) {
                same++;
            } else {
                transcript.differs("重新裁定 " + receipt.at("/judgement").asString(""), "与当时相同", replay);
            }
        }
        // what follows of itself, as telling the other leaders, rests on the receipt of what it follows
        long acts = look(subject).at("/timeline").valueStream().filter(act -> act.hasNonNull("receipt"))
                .map(act -> act.at("/receipt").asString()).distinct().count();
        if (kept.size() < acts || acts == 0) {
            transcript.differs("裁定存根", "每一步至少一份，不少于 " + acts, kept.size());
        } else {
            transcript.note("凭存根重新裁定 " + kept.size() + " 次（含不予办理的），" + same + " 次与当时相同");
        }
    }

    /** Has the closed file handed over and checks it as whoever receives it would. */
    private void archive(String subject) {
        Caller auditor = caller("auditor");
        Download download = auditor.download(place(subject) + "/archive");
        for (int more = SEALING_TRIES; download.status() == 503 && more > 0; more--) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            download = auditor.download(place(subject) + "/archive");
        }
        if (!download.ok()) {
            transcript.differs("归档包", "交出", download.status() + " " + new String(download.content(), StandardCharsets.UTF_8));
            return;
        }
        try {
            FilePackage handedOver = FilePackage.read(download.content());
            if (!handedOver.faults().isEmpty()) {
                transcript.differs("归档包", "与清单相符", handedOver.faults());
            }
            transcript.note("归档包：文稿 " + handedOver.in("versions") + " 稿，经过 " + handedOver.in("timeline") + " 步，裁定存根 "
                    + handedOver.in("receipts") + " 份；" + (handedOver.entries().size() - 1) + " 个文件逐个与清单的 SHA-256 相符");
        } catch (IOException unreadable) {
            transcript.differs("归档包", "打得开", String.valueOf(unreadable.getMessage()));
        }
    }

    private void clock(String method, String what, String field, String instant) {
        Caller operator = new Caller(door, Accounts.OPERATOR, password);
        Answer moved = operator.send(method, "/api/v1/rehearsal/" + what, Map.of(field, instant), null);
        if (!moved.ok()) {
            transcript.differs("演练时钟", instant, moved);
        }
        transcript.time(instant);
    }

    private Caller caller(String person) {
        return callers.computeIfAbsent(person, id -> new Caller(door, matter.government() + "." + id, password));
    }

    /**
     * What a matter is about: a document, a request.
     *
     * @param reader person id of who drafted it
     * @param place its path
     */
    private record Subject(String reader, String place) {

        String id() {
            return place.substring(place.lastIndexOf('/') + 1);
        }
    }
}
