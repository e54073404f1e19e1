package org.guiju.document.domain;

import java.util.Optional;

/**
 * A primary addressee (主送).
 *
 * @param kind who it is in relation to the government whose rules apply
 * @param name as the paper writes it
 * @param post id of the post when the paper is addressed to a leader personally
 */
public record Addressee(Kind kind, String name, Optional<String> post) {

    public Addressee {
        if (name.isBlank()) {
            throw new IllegalArgumentException("主送名称不能为空");
        }
    }

    public static Addressee of(Kind kind, String name) {
        return new Addressee(kind, name, Optional.empty());
    }

    /** Who is addressed; {@link #rank} counts levels of government from the units under this one. */
    public enum Kind implements Named {
        UNIT("unit", "下属部门或单位", 0),
        LOWER_GOVERNMENT("lower-government", "下级政府（乡镇、县区）", 0),
        GOVERNMENT("government", "本级政府", 1),
        OFFICE("office", "本级政府办公室", 1),
        LEADER("leader", "本级政府领导个人", 1),
        PARTY_COMMITTEE("party-committee", "本级党委", 1),
        PEOPLE_CONGRESS("people-congress", "本级人大及其常委会", 1),
        PEER_GOVERNMENT("peer-government", "同级其他政府", 1),
        UPPER_DEPARTMENT("upper-department", "上级政府部门", 1),
        NON_SUBORDINATE_ORGAN("non-subordinate-organ", "不相隶属机关", 1),
        UPPER_GOVERNMENT("upper-government", "上一级政府", 2),
        HIGHER_GOVERNMENT("higher-government", "更上级政府", 3),
        PUBLIC("public", "社会公众", 0);

        private final String id;
        private final String title;
        private final int rank;

        Kind(String id, String title, int rank) {
            this.id = id;
            this.title = title;
            this.rank = rank;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String title() {
            return title;
        }

        /** Levels above the units of this government: 0 units, 1 this government, 2 the one above. */
        public int rank() {
            return rank;
        }

        public static Kind of(String id) {
            return Named.of(Kind.class, id);
        }
    }
}
