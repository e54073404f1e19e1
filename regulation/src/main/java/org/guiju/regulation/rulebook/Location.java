package org.guiju.regulation.rulebook;

/**
 * Where something stands, so that a fault can point at it.
 *
 * @param file path of the rulebook below its folder, as {@code anze/2024-04-02.yaml}
 * @param line counted from 1
 */
public record Location(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
