package org.guiju.document.adapter.in.web.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.document.domain.Particulars;
import org.guiju.document.domain.life.Positions;
import org.guiju.kit.web.ActionView;

/** A document as one person sees it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DocumentView(
        UUID id, long version, String status, String statusTitle, String rulebook, String title, String kind, String kindTitle, String issuer,
        String direction, String secrecy, String urgency, UnitView sponsor, String drafter, List<AddresseeView> addressees, String body,
        List<String> matters, boolean carriesRequest, Optional<String> facts, Optional<String> measures, List<UnitView> touches,
        Set<String> marks, Set<String> confirmed, Optional<String> number, Optional<String> withPost, List<ConsultationView> consultations,
        Optional<Positions> positions, Particulars particulars, LimitsView limits, DispatchView dispatch, List<ActView> timeline,
        List<ActionView> actions) {

    public record UnitView(String unit, String name) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record AddresseeView(String kind, String name, Optional<String> post) {}
}
