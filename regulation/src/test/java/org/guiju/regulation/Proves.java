package org.guiju.regulation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which items of a regulation a test proves: that what the item demands happens, and what it forbids is refused. The clause ledger
 * reads it from the compiled tests, so an unknown id fails the build.
 *
 * <pre>{@code
 * @Proves({"anze-31.4", "boli-28.4"})
 * void sevenWorkingDays() { … }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Proves {

    /** Ids of items, as {@code anze-31.4}. */
    String[] value();
}
