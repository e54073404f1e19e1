package org.guiju.document.adapter.in.web.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.document.application.RulesInForce;
import org.guiju.document.application.Scene;
import org.guiju.document.application.reading.Documented;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Named;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.consult.Consultation;
import org.guiju.document.domain.consult.ConsultationState;
import org.guiju.document.domain.life.Act;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.review.Review;
import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.web.ActionView;
import org.guiju.kit.web.ClauseView;
import org.guiju.kit.web.Rulings;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.Unit;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.RuleBook;

/** Puts documents into the shape that is answered, in the reader's words. */
public final class DocumentViews {

    private static final String RECEIPTS = "/api/v1/documents/receipts/";

    private final Messages messages;
    private final Rulings rulings;
    private final RulesInForce rules;
    private final DeadlineViews deadlines;
    private final LimitsViews limits;

    public DocumentViews(Messages messages, Rulings rulings, RulesInForce rules) {
        this.messages = messages;
        this.rulings = rulings;
        this.rules = rules;
        this.deadlines = new DeadlineViews(messages);
        this.limits = new LimitsViews(messages, deadlines);
    }

    public DocumentView of(Documented documented, Language language) {
        Scene scene = documented.scene();
        OfficialDocument document = scene.document();
        Paper paper = document.paper();
        RuleBook book = rules.book(document.jurisdiction(), LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE));
        return new DocumentView(document.id(), document.version(), document.state().status(),
                messages.text("status." + document.state().status(), language), document.rulebook(), paper.title(), paper.kind().id(),
                word(paper.kind().title(), paper.kind().id(), language), paper.issuer().id(), paper.direction().id(), paper.secrecy().id(),
                paper.urgency().id(), new DocumentView.UnitView(document.sponsor().unit(), document.sponsor().name()), document.drafter(),
                paper.addressees().stream().map(a -> new DocumentView.AddresseeView(a.kind().id(), a.name(), a.post())).toList(),
                paper.body(), paper.matters(), paper.carriesRequest(), paper.facts(), paper.measures(),
                paper.touches().stream().sorted().map(u -> new DocumentView.UnitView(u, scene.unitName(u))).toList(),
                paper.marks().stream().map(Mark::id).collect(Collectors.toSet()),
                document.confirmed().stream().map(Mark::id).collect(Collectors.toSet()),
                document.number().map(number -> number.printed()),
                document.state() instanceof DocumentState.WithLeader with ? Optional.of(with.post()) : Optional.empty(),
                document.asked().stream().map(c -> consultation(c, scene, book, language)).toList(), document.positions(),
                paper.particulars(), limits.of(scene, language), DispatchViews.of(scene),
                document.acts().stream().map(act -> act(act, scene, book, language)).toList(),
                documented.steps().stream().map(step -> action(document, step, language)).toList());
    }

    private ConsultationView consultation(Consultation c, Scene scene, RuleBook book, Language language) {
        Optional<ClauseView> clause = c.termClause().flatMap(item -> clause(item, book, language));
        Optional<DeadlineView> deadline = c.deadline().map(d -> deadlines.of(d, clause, scene, language));
        ConsultationView bare = new ConsultationView(c.unit(), c.name(), c.unitClass().id(), c.asked().id(), c.category(),
                DeadlineViews.local(c.receivedAt()), c.state().status(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), deadline);
        return switch (c.state()) {
            case ConsultationState.Awaiting _ -> bare;
            case ConsultationState.Extended extended -> answered(bare, "extended", bare, Optional.of(extended.method()), Optional.empty());
            case ConsultationState.Replied replied -> answered(bare, "replied", replied(bare, replied.agrees(), replied.view(),
                    replied.at()), Optional.empty(), Optional.empty());
            case ConsultationState.DeemedConsent deemed -> answered(bare, "deemed-consent", bare, Optional.empty(),
                    Optional.of(deemed(deemed, book, language)));
            case ConsultationState.LateView late -> answered(bare, "late-view", replied(bare, late.agrees(), late.view(), late.at()),
                    Optional.empty(), Optional.of(deemed(late.deemed(), book, language)));
        };
    }

    private static ConsultationView replied(ConsultationView bare, boolean agrees, String view, Instant at) {
        return new ConsultationView(bare.unit(), bare.name(), bare.unitClass(), bare.asked(), bare.category(), bare.receivedAt(),
                bare.state(), Optional.of(agrees), Optional.of(view), Optional.of(DeadlineViews.local(at)), Optional.empty(),
                Optional.empty(), bare.deadline());
    }

    private static ConsultationView answered(ConsultationView bare, String state, ConsultationView reply, Optional<String> method,
            Optional<ConsultationView.DeemedView> deemed) {
        return new ConsultationView(bare.unit(), bare.name(), bare.unitClass(), bare.asked(), bare.category(), bare.receivedAt(), state,
                reply.agrees(), reply.view(), reply.repliedAt(), method, deemed, bare.deadline());
    }

    private static ConsultationView.DeemedView deemed(ConsultationState.DeemedConsent deemed, RuleBook book, Language language) {
        return new ConsultationView.DeemedView(deemed.on(), clause(deemed.clause(), book, language), deemed.days(), deemed.calendarVersion());
    }

    private ActView act(Act act, Scene scene, RuleBook book, Language language) {
        Optional<String> subjectName = act.subject().map(id -> scene.unit(id).map(Unit::name)
                .or(() -> scene.post(id).map(Post::title)).orElse(id));
        return new ActView(act.seq(), act.kind().id(), messages.text("act." + act.kind().id(), language), DeadlineViews.local(act.at()),
                act.by().person(), act.by().name(), act.by().post(), act.by().postTitle(), act.by().cover(),
                act.by().clause().flatMap(item -> clause(item, book, language)), act.subject(), subjectName, act.role(), act.text(),
                act.clause().flatMap(item -> clause(item, book, language)), clauses(act, book, language),
                act.review().map(DocumentViews::review), act.receipt(), act.receipt().map(receipt -> RECEIPTS + receipt + "/replay"));
    }

    private static ActView.ReviewView review(Review review) {
        return new ActView.ReviewView(review.kind().id(), review.passed() ? "passed" : "failed", review.unit(), review.on(),
                review.assessor().map(Named::id), ids(review.dimensions()), review.form().map(Named::id), ids(review.audiences()));
    }

    private static List<String> ids(Set<? extends Named> words) {
        return words.stream().map(Named::id).sorted().toList();
    }

    private ActionView action(OfficialDocument document, Documented.Possible possible, Language language) {
        String root = "/api/v1/documents/" + document.id();
        String href = switch (possible.step()) {
            case CHANGE -> root;
            case ADMIT_READER -> root + "/readers";
            case ATTACH -> root + "/attachments";
            case DETACH -> root + "/attachments/" + possible.subject() + "/removal";
            case CONSULT -> root + "/consultations";
            case REPLY -> root + "/consultations/" + possible.subject() + "/reply";
            case EXTEND -> root + "/consultations/" + possible.subject() + "/extension";
            case COORDINATE -> root + "/coordination";
            case LIST_POSITIONS -> root + "/positions";
            case COSIGN -> root + "/cosignatures";
            case RECORD_REVIEW -> root + "/reviews";
            case ASK_REVIEW -> root + "/review-requests";
            case STATE -> root + "/statements";
            case SEND_TO_PARTY -> root + "/party-submission";
            case SUBMIT -> root + "/submission";
            case RETURN -> root + "/return";
            case SET_TERM -> root + "/term";
            case REVIEW -> root + "/office-review";
            case ROUTE -> root + "/routing";
            case APPROVE -> root + "/approvals";
            case SIGN -> root + "/signature";
            case FINAL_CHECK -> root + "/final-check";
            case NUMBER -> root + "/number";
            case VOID_NUMBER -> root + "/number-voiding";
            case PRINT -> root + "/prints";
            case ISSUE -> root + "/issue";
            case DISTRIBUTE -> root + "/distribution";
            case ACKNOWLEDGE -> root + "/acknowledgement";
            case CIRCULATE -> root + "/circulation";
            case MARK_READ -> root + "/read-mark";
            case STATE_PUBLICATION -> root + "/publication";
            case CLOSE_FILE -> root + "/file-closure";
            case CONCLUDE -> root + "/conclusion";
            case SET_PERIOD -> root + "/period";
            case FILE -> root + "/filings";
            case FINISH_FILING -> root + "/filing-completion";
            case REVIEW_FILING -> root + "/filing-review";
            case CLEAN_UP -> root + "/clean-up";
            case CARRY_OUT -> root + "/clean-up-completion";
            case CORRECT -> root + "/correction";
            case ISSUE_OWN -> root + "/own-issue";
        };
        return rulings.action(possible.step().id(), messages.text("action." + possible.step().id(), language),
                possible.step() == Step.CHANGE ? "PUT" : "POST", href, possible.ruling(), language);
    }

    private static List<ClauseView> clauses(Act act, RuleBook book, Language language) {
        return act.clause().stream().flatMap(items -> Arrays.stream(items.split(" "))).flatMap(item -> clause(item, book, language).stream()).toList();
    }

    private static Optional<ClauseView> clause(String item, RuleBook book, Language language) {
        return Arrays.stream(item.split(" ")).findFirst().flatMap(book::item).map(Item::clause).map(c -> ClauseView.of(c, language));
    }

    /** Kinds of document have Chinese names; an English reader gets the id in words. */
    private static String word(String title, String id, Language language) {
        return language == Language.CHINESE ? title : id.replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    /** Name of a kind, for whoever shows a list. */
    public String kind(String kind, Language language) {
        return word(DocumentKind.of(kind).title(), kind, language);
    }

    /** Name of a state, for whoever shows a list. */
    public String status(String status, Language language) {
        return messages.text("status." + status, language);
    }
}
