package org.guiju.leave.domain.returning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.leave.domain.journey.Applicants;
import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.journey.Stay;
import org.guiju.leave.domain.journey.Traveller;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Ground;

/**
 * What is due when somebody is back.
 *
 * @param duties  who reports back
 * @param reports what has to be handed in after an official trip abroad
 */
public record Return(List<ReportingBack> duties, List<VisitReport> reports) {

    private static final String KEY = "leave.return";

    /** The return is recorded with its actual moment; the cover goes on until then. */
    public record ReportingBack(Ground ground, Applicants applicants) {}

    /** @param days days within which it is handed in; empty where the text gives none and the government has not settled it */
    public record VisitReport(Ground ground, OptionalInt days) {}

    public Return {
        duties = List.copyOf(duties);
        reports = List.copyOf(reports);
    }

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<Return> definition() {
        return Defined.by(KEY, Return::read);
    }

    private static Return read(RuleBook book, Params.Reading reading) {
        List<ReportingBack> duties = new ArrayList<>();
        List<VisitReport> reports = new ArrayList<>();
        for (Item item : book.items(RuleKey.of(KEY))) {
            Params params = reading.of(item);
            if (params.choice("aspect", Set.of("report-back", "visit-report")).equals("visit-report")) {
                reports.add(new VisitReport(Ground.of(item), params.optionalCount("days")));
            } else {
                params.leave("days");
                duties.add(new ReportingBack(Ground.of(item), Applicants.read(book, params)));
            }
        }
        return new Return(duties, reports);
    }

    /** The first day on which somebody who has not reported back is reminded, and the office with him: the day after the last. */
    public static LocalDate overdueFrom(Stay stay) {
        return stay.last().date().plusDays(1);
    }

    /** The duty of this traveller; empty where the regulation puts none on him. */
    public Optional<ReportingBack> duty(Traveller traveller) {
        return duties.stream().filter(duty -> duty.applicants().include(traveller)).findFirst();
    }

    /** What has to be handed in after a trip for this purpose. */
    public Optional<VisitReport> report(Purpose purpose) {
        return purpose == Purpose.OFFICIAL_TRIP_ABROAD ? reports.stream().findFirst() : Optional.empty();
    }

    @Override
    public String toString() {
        return "Return[" + duties.stream().map(d -> d.ground() + ": " + String.join("、", d.applicants().terms()) + "回来销假")
                .collect(Collectors.joining("；")) + reports.stream().map(r -> "；" + r.ground() + ": 回国后交出访报告").collect(Collectors.joining()) + "]";
    }
}
