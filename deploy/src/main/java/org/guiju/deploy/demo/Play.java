package org.guiju.deploy.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

import org.guiju.deploy.http.Answer;
import org.guiju.deploy.http.Caller;
import org.guiju.deploy.http.Door;
import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Say;
import org.guiju.deploy.local.seed.Accounts;
import tools.jackson.databind.JsonNode;

/** Plays one matter through the gateway. */
final class Play {

    private static final String DOCUMENTS = "/api/v1/documents";

    private final Matter matter;
    private final Transcript transcript;
    private final Expectations expectations;
    private final Map<String, Caller> callers = new HashMap<>();
    private final Door door;
    private final String password;
    private String document = "";
    private String reader = "";

    Play(Door door, String password, Matter matter, Transcript transcript) {
        this.door = door;
        this.password = password;
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
                if (expectation instanceof Expectation.Replays) {
                    replay();
                } else {
                    expectations.check(expectation, look());
                }
            }
        }
    }

    private boolean perform(Step step) {
        Caller caller = caller(step.by().orElseThrow(() -> new Failure(Say.text("matter.malformed", matter.government(), step.say()))));
        Answer answer;
        if (step.send().equals("draft")) {
            reader = step.by().get();
            answer = caller.post(DOCUMENTS, step.body());
            document = answer.text("/id");
        } else {
            String etag = readAs(reader).header("ETag").orElse("\"0\"");
            answer = caller.post(DOCUMENTS + "/" + document + "/" + step.send(), step.body(), etag);
        }
        if (!step.refused().isEmpty()) {
            refusal(step, answer);
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

    private JsonNode look() {
        Answer answer = readAs(reader);
        if (!answer.ok()) {
            transcript.differs("查阅公文", "可以", answer);
        }
        return answer.body();
    }

    /** The document as one person sees it; whoever drafted it always may. */
    private Answer readAs(String person) {
        return caller(person).get(DOCUMENTS + "/" + document);
    }

    /** Judges again every ruling that was kept on this document, the refusals too. */
    private void replay() {
        Caller auditor = caller("auditor");
        JsonNode kept = auditor.get(DOCUMENTS + "/receipts?limit=100&subject=" + document).body().at("/items");
        int same = 0;
        for (JsonNode receipt : kept) {
            Answer replay = auditor.get(DOCUMENTS + "/receipts/" + receipt.at("/id").asString("") + "/replay");
            if (replay.ok() && replay.body().at("/same").asBoolean()) {
                same++;
            } else {
                transcript.differs("重新裁定 " + receipt.at("/judgement").asString(""), "与当时相同", replay);
            }
        }
        long acts = look().at("/timeline").valueStream().filter(act -> act.hasNonNull("receipt")).count();
        if (kept.size() < acts || acts == 0) {
            transcript.differs("裁定存根", "每一步至少一份，不少于 " + acts, kept.size());
        } else {
            transcript.note("凭存根重新裁定 " + kept.size() + " 次（含不予办理的），" + same + " 次与当时相同");
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
}
