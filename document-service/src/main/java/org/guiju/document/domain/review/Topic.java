package org.guiju.document.domain.review;

import org.guiju.document.domain.Named;

/** What a sponsor can state not to apply to its paper, with the reason: it is asked, never assumed. */
public enum Topic implements Named {
    VITAL_PUBLIC_INTEREST("vital-public-interest", "涉及公众切身利益"),
    MAJOR_PUBLIC_INTEREST("major-public-interest", "涉及重大公共利益和公众权益"),
    INSTABILITY_PRONE("instability-prone", "易引发社会稳定问题"),
    MARKET_ENTITIES("market-entities", "涉及市场主体经济活动"),
    FISCAL_EXPENDITURE("fiscal-expenditure", "涉及财政支出"),
    MAINLY_GOVERNMENT_DUTIES("mainly-government-duties", "主要属于政府职责"),
    DRAFT_PUBLICATION("draft-publication", "公开征求意见（依法保密的除外）"),
    HEARING("hearing", "召开听证会");

    private final String id;
    private final String title;

    Topic(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    public static Topic of(String id) {
        return Named.of(Topic.class, id);
    }
}
