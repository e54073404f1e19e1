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

    private final Story story;
    private final Matter matter;
    private final Transcript transcript;
    private final Expectations expectations;
    private final Map<String, Caller> callers = new HashMap<>();
    private final Door door;
    private final String password;
    private final Map<String, Subject> subjects = new HashMap<>();

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
        Answer answer;
        if (step.send().equals("draft")) {
            answer = caller.post(story.home(), step.body());
            subjects.put(step.subject(), new Subject(step.by().get(), answer.text("/id")));
        } else if (step.send().startsWith("/")) {
            String etag = step.method().equals("PUT") ? caller.get(step.send()).header("ETag").orElse("\"0\"") : null;
            answer = caller.send(step.method(), step.send(), step.body(), etag);
        } else {
            String etag = read(step.subject()).header("ETag").orElse("\"0\"");
            String below = step.send().equals(".") ? "" : "/" + step.send();
            answer = caller.send(step.method(), place(step.subject()) + below, step.body(), etag);
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
        return story.home() + "/" + subject(subject).id();
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

    /** What a matter is about: a document, a request. @param reader person id of who drafted it */
    private record Subject(String reader, String id) {
    }
}
