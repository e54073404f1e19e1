package org.guiju.leave.domain.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.journey.Setting;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Findings;

/** May this be settled where the regulation refers to other provisions? Only what it leaves open, by whom it has a word for. */
public final class Settling implements Question<Settling.Facts> {

    /** @param settings by name, whose consent is needed or with whom it is filed, in order */
    public record Facts(Claim claim, Map<String, List<String>> settings) implements Claim.Carried {
        public Facts {
            settings = Map.copyOf(settings);
        }
    }

    @Override
    public String name() {
        return "request.configuration";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Findings judge(RequestRules rules, WorkingCalendar calendar, Facts facts) {
        Findings findings = rules.asking().holds();
        for (String name : facts.settings().keySet().stream().sorted().toList()) {
            Optional<Setting> setting = rules.departure().settings().stream().filter(known -> known.name().equals(name)).findFirst();
            if (setting.isPresent()) {
                findings = findings.and(Findings.satisfied(setting.get().clause()));
            }
        }
        return findings;
    }
}
