package org.guiju.leave.adapter.in.regulations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.regulation.rulebook.Kind;
import org.guiju.regulation.rulebook.Level;
import org.guiju.regulation.rulebook.Strength;
import org.jspecify.annotations.Nullable;

/** Regulations as they are shown. */
final class RegulationViews {

    private RegulationViews() {
    }

    /**
     * @param id      the government it is in force for
     * @param version of the rulebook
     * @param sha256  of its content
     * @param counts  how many items of each kind
     * @param notEnforced how many of them the product does not enforce yet
     */
    record Summary(String id, String title, String number, Level level, List<String> region, String calendarRegion, LocalDate effective,
            String version, String sha256, Map<String, Integer> counts, int notEnforced) {}

    record Whole(Summary regulation, List<Article> articles) {}

    record Article(String article, String chapter, String topic, List<ItemLine> items) {}

    record ItemLine(String item, Kind kind, Strength strength, String rule, String gist, boolean enforced) {}

    /**
     * @param boundTo   the rule it is bound to; absent for one that is reference only
     * @param enforced  whether software sees to it
     * @param whyNot    why not, where it does not
     * @param reading   the reading taken where the text is not plain
     */
    record OneItem(String item, String regulation, String number, String article, String chapter, String topic, Kind kind,
            Strength strength, String service, Optional<String> boundTo, String gist, Map<String, @Nullable Object> params,
            List<String> grantors, Optional<Reading> reading, boolean enforced, Optional<String> whyNot) {}

    record Reading(String point, Map<String, String> readings, String take, String detail, String why) {}

    /** One rule in one government. @param items empty where its regulation does not speak of it: there is no limit then */
    record Side(String id, String title, List<OneItem> items) {}

    record Comparison(String rule, LocalDate asOf, List<Side> governments) {}

    /**
     * @param boundTo   the rule it is bound to; absent for one that is reference only
     * @param trails    where the rulings that rest on it can be read; none where software does not see to it
     * @param elsewhere what says something to the same rule, here and in other governments
     */
    record Uses(String item, Optional<String> boundTo, String service, boolean enforced, Optional<String> whyNot, List<Trail> trails,
            List<Elsewhere> elsewhere) {}

    /** @param receipts rulings that cite the item, for those who may read trails @param exceptions departures from it that were granted */
    record Trail(String service, String receipts, String exceptions) {

        static Trail at(String service, String root) {
            return new Trail(service, "/api/v1/" + root + "/receipts", "/api/v1/" + root + "/exceptions");
        }

        Trail citing(String item) {
            return new Trail(service, receipts + "?item=" + item, exceptions + "?item=" + item);
        }
    }

    record Elsewhere(String government, String item) {}
}
