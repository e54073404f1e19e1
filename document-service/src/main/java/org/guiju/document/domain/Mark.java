package org.guiju.document.domain;

/** What sort of paper it is beside its kind, and how much weighs on it: set by the drafter, some of it confirmed by the office. */
public enum Mark implements Named {
    MAJOR_MATTER("major-matter", "重大事项"),
    IMPORTANT("important", "重要"),
    OVERALL_SITUATION("overall-situation", "事关全局"),
    OTHERWISE_REQUIRES_HEAD("otherwise-requires-head", "其他须由主要领导签发"),
    NORMATIVE("normative", "规范性文件"),
    GOVERNMENT_RULE("government-rule", "规章"),
    PERSONNEL("personnel", "人事任免"),
    DEPLOYMENT("deployment", "综合性或重要专项部署"),
    SUPPORT_REQUEST("support-request", "商请支持、协调解决重要事项"),
    ROUTINE_ADMINISTRATIVE("routine-administrative", "事务性"),
    MAJOR_POLICY_CONSULTATION("major-policy-consultation", "商洽重大政策"),
    OVERALL_DEVELOPMENT("overall-development", "关系全局和长远发展"),
    JOINT_PEER("joint-peer", "与同级单位联合发文"),
    CONSENT_HEADER("consent-header", "冠经政府同意"),
    JOINT_DEPARTMENTS("joint-departments", "须经批准的部门联合发文"),
    SAME_PORTFOLIO("same-portfolio", "同一领导分管"),
    DIFFERENT_PORTFOLIOS("different-portfolios", "分属不同领导分管"),
    OTHER_PORTFOLIO("other-portfolio", "涉及其他领导分管"),
    POLICY_FOR_GOVERNMENT("policy-for-government", "代政府发布政策"),
    DEPLOYMENT_FOR_GOVERNMENT("deployment-for-government", "代政府部署工作"),
    REPLY_FOR_GOVERNMENT("reply-for-government", "代政府答复"),
    LOCAL_REGULATION_BILL("local-regulation-bill", "地方性法规议案"),
    AUDIT_SUPERVISION("audit-supervision", "审计监督事项"),
    FORWARDING_SUBORDINATE_REQUEST("forwarding-subordinate-request", "转报下级请示"),
    COMPREHENSIVE_DEPLOYMENT("comprehensive-deployment", "全局性、综合性工作部署"),
    SPECIFIC_TASK("specific-task", "专项或具体任务部署"),
    COMPREHENSIVE_REPORT("comprehensive-report", "综合报告"),
    SPECIAL_REPORT("special-report", "专项报告"),
    SUPPORTING_DOCUMENT("supporting-document", "配套文件"),
    DIVISION_PLAN("division-plan", "分工方案"),
    FORWARDS_SUPERIOR("forwards-superior", "翻印、转发上级文件"),
    MAJOR_DECISION("major-decision", "重大行政决策"),
    IMPORTANT_PLAN("important-plan", "重要规划"),
    MAJOR_PUBLIC_POLICY("major-public-policy", "重大公共政策"),
    MAJOR_PUBLIC_MEASURE("major-public-measure", "重大公共措施"),
    MAJOR_PUBLIC_PROJECT("major-public-project", "重大公共建设项目"),
    VITAL_PUBLIC_INTEREST("vital-public-interest", "涉及公众切身利益"),
    MAJOR_PUBLIC_INTEREST("major-public-interest", "涉及重大公共利益和公众权益"),
    INSTABILITY_PRONE("instability-prone", "易引发社会稳定问题"),
    MARKET_ENTITIES("market-entities", "涉及市场主体经济活动"),
    FISCAL_EXPENDITURE("fiscal-expenditure", "涉及财政支出"),
    HIGHLY_DISPUTED("highly-disputed", "争议大的重要事项"),
    MAINLY_GOVERNMENT_DUTIES("mainly-government-duties", "主要属于政府职责"),
    PARTY_BODY_LEADS("party-body-leads", "由党委部门牵头起草"),
    PUBLIC_RIGHTS("public-rights", "涉及公众权益"),
    HIGH_SOCIAL_CONCERN("high-social-concern", "社会关注度高"),
    SENSITIVE("sensitive", "敏感"),
    FOREIGN_RELATED("foreign-related", "重要涉外事务"),
    HONG_KONG_MACAO_TAIWAN("hong-kong-macao-taiwan", "重要港澳台侨事务"),
    IMPORTANT_PUBLIC_POLICY("important-public-policy", "重要公共政策"),
    MAJOR_LIVELIHOOD("major-livelihood", "重大民生事项");

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
