package org.guiju.regulation.rulebook;

/** The modal word of the text. */
public enum Strength {
    /** 不得、必须、须、应当: a breach is a refusal. */
    MUST,
    /** 一般、原则上、尽量: a breach may be let through on a recorded exception. */
    SHOULD,
    /** 可、可以、视情: a permission; it cannot be broken. */
    MAY
}
