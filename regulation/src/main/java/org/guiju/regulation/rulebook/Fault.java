package org.guiju.regulation.rulebook;

/**
 * One thing wrong in a rulebook, told so that the person who wrote it can put it right.
 *
 * @param file   path of the rulebook below its folder, as {@code anze/2024-04-02.yaml}
 * @param line   counted from 1
 * @param item   id of the item, empty where the fault is outside every item
 * @param path   where inside the item, as {@code params.workingDays}; empty for the whole of it
 * @param found  what stands there
 * @param remedy what to write instead
 */
public record Fault(String file, int line, String item, String path, String found, String remedy) implements Comparable<Fault> {

    public static Fault at(Location where, String item, String path, String found, String remedy) {
        return new Fault(where.file(), where.line(), item, path, found, remedy);
    }

    @Override
    public int compareTo(Fault other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        String place = item.isEmpty() ? path : path.isEmpty() ? item : item + " " + path;
        return file + ":" + line + (place.isEmpty() ? "" : " " + place) + "：读到" + found + "；" + remedy;
    }
}
