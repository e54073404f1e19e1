package org.guiju.document.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A paper that is in order unless the test says otherwise. */
public final class APaper {

    private String title = "关于修建防洪堤的请示";
    private DocumentKind kind = DocumentKind.REQUEST;
    private Issuer issuer = Issuer.UNIT;
    private List<Addressee> addressees = new ArrayList<>(List.of(Addressee.of(Addressee.Kind.GOVERNMENT, "县人民政府")));
    private List<String> matters = List.of("修建防洪堤");
    private boolean carriesRequest;
    private Optional<String> facts = Optional.of("堤防年久失修。");
    private Optional<String> measures = Optional.of("拟分两年修建。");
    private Set<String> touches = Set.of();
    private Set<Mark> marks = Set.of();
    private Optional<String> skipApproval = Optional.empty();
    private Optional<Paper.DirectSubmission> direct = Optional.empty();

    private String body = "正文";
    private final Map<String, String> said = new HashMap<>();
    private @Nullable Boolean directive;
    private Particulars particulars = Particulars.none();

    public static APaper request() {
        return new APaper();
    }

    /** A paper of this kind in somebody's name. */
    public static APaper of(Issuer issuer, DocumentKind kind) {
        APaper paper = new APaper();
        paper.issuer = issuer;
        paper.kind = kind;
        paper.title = "关于修建防洪堤的" + kind.title();
        return paper;
    }

    public APaper titled(String text) {
        this.title = text;
        return this;
    }

    public APaper to(Addressee.Kind... kinds) {
        addressees = new ArrayList<>();
        for (Addressee.Kind one : kinds) {
            addressees.add(Addressee.of(one, one.title()));
        }
        return this;
    }

    public APaper asking(String... several) {
        matters = List.of(several);
        return this;
    }

    public APaper carryingARequest() {
        carriesRequest = true;
        return this;
    }

    public APaper without(String section) {
        if (section.equals("facts")) {
            facts = Optional.empty();
        } else {
            measures = Optional.empty();
        }
        return this;
    }

    public APaper touching(String... units) {
        touches = Set.of(units);
        return this;
    }

    public APaper marked(Mark... several) {
        marks = several.length == 0 ? Set.of() : EnumSet.of(several[0], several);
        return this;
    }

    public APaper approvedToSkip(String approval) {
        skipApproval = Optional.of(approval);
        return this;
    }

    public APaper direct(String exception, String evidence) {
        direct = Optional.of(new Paper.DirectSubmission(exception, evidence));
        return this;
    }

    /** A text of so many characters. */
    public APaper ofLength(int characters) {
        body = "字".repeat(characters);
        return this;
    }

    public APaper reading(String text) {
        body = text;
        return this;
    }

    public APaper neededBy(String day) {
        particulars = with(Optional.of(LocalDate.parse(day)), particulars.circumstances());
        return this;
    }

    private Particulars with(Optional<LocalDate> neededBy, Set<Circumstance> circumstances) {
        return new Particulars(neededBy, circumstances, said("newContent"), said("basis"), said("authorization"), said("planLine"),
                said("offPlan"), said("lateReason"), said("decision"), Optional.ofNullable(directive), said("onPaper"));
    }

    private Optional<String> said(String what) {
        return Optional.ofNullable(said.get(what));
    }

    /** What the drafter admits about the paper. */
    public APaper admitting(Circumstance... several) {
        particulars = with(particulars.neededBy(), Set.of(several));
        return this;
    }

    /** What the drafter says under one of the names of {@link Particulars}. */
    public APaper saying(String what, String words) {
        said.put(what, words);
        particulars = with(particulars.neededBy(), particulars.circumstances());
        return this;
    }

    /** Whether the drafter says that it directs a lower government. */
    public APaper directing(boolean directs) {
        directive = directs;
        particulars = with(particulars.neededBy(), particulars.circumstances());
        return this;
    }

    public Paper paper() {
        return new Paper(title, kind, issuer, SecrecyLevel.NONE, Urgency.NONE, addressees, body, matters, carriesRequest, facts, measures,
                touches, marks, skipApproval, direct, particulars);
    }
}
