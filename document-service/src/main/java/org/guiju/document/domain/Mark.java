package org.guiju.document.domain;

/** What weighs on who may sign or approve: set by the drafter, confirmed by the office. */
public enum Mark implements Named {
    OVERALL_SITUATION("overall-situation", "事关全局"),
    IMPORTANT("important", "重要"),
    OTHERWISE_REQUIRES_HEAD("otherwise-requires-head", "其他须由主要领导签发"),
    MAJOR_MATTER("major-matter", "重大事项"),
    MAJOR_POLICY("major-policy", "商洽重大政策"),
    NORMATIVE("normative", "规范性文件"),
    GOVERNMENT_RULE("government-rule", "规章"),
    PERSONNEL("personnel", "人事任免"),
    COMPREHENSIVE_DEPLOYMENT("comprehensive-deployment", "综合性或重要专项部署"),
    OUTSIDE_SUPPORT("outside-support", "商请支持"),
    PARTY_GROUP("party-group", "党组报送"),
    ROUTINE("routine-administrative", "事务性"),
    ON_BEHALF_OF_GOVERNMENT("on-behalf-of-government", "代政府发政策、部署或答复"),
    OTHER_PORTFOLIO("other-portfolio", "涉及其他领导分管"),
    JOINT_WITH_PEER("joint-with-peer", "与同级单位联合发文"),
    GOVERNMENT_CONSENT("government-consent", "冠经政府同意或须批准的联合文"),
    JOINT_WITH_PARTY("joint-with-party", "党政联合发文");

    private final String id;
    private final String title;

    Mark(String id, String title) {
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

    public static Mark of(String id) {
        return Named.of(Mark.class, id);
    }
}
