package org.guiju.document.domain.elements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sketch of a text by which near-equal texts are found (min-wise hashing over runs of three characters): the share of equal places of
 * two sketches estimates the share of runs the texts have in common.
 *
 * @param places smallest hash of the text's runs under each of {@value #SIZE} orders
 */
public record TextSketch(List<Integer> places) {

    /** Places of a sketch. */
    public static final int SIZE = 64;
    /** Texts this much alike are told as candidates for the same paper. */
    public static final double NEAR = 0.8;
    private static final int RUN = 3;
    private static final int BAND = 2;

    public TextSketch {
        places = List.copyOf(places);
    }

    /** The sketch of a text; spaces and marks of punctuation do not count. */
    public static TextSketch of(String text) {
        String bare = plain(text);
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i + RUN <= bare.length(); i++) {
            int hash = bare.substring(i, i + RUN).hashCode();
            for (int k = 0; k < SIZE; k++) {
                least[k] = Math.min(least[k], mixed(hash, k));
            }
        }
        return new TextSketch(Arrays.stream(least).boxed().toList());
    }

    /** Only letters and digits of a text. */
    public static String plain(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    /** Whether there was too little text to sketch. */
    public boolean blank() {
        return places.getFirst() == Integer.MAX_VALUE;
    }

    /** Share of equal places, from 0 to 1. */
    public double likeness(TextSketch other) {
        int equal = 0;
        for (int k = 0; k < SIZE; k++) {
            equal += places.get(k).equals(other.places.get(k)) ? 1 : 0;
        }
        return (double) equal / SIZE;
    }

    /** Keys under which near-equal texts meet: they share at least one of them almost surely. */
    public List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int k = 0; k < SIZE; k += BAND) {
            long key = k;
            for (int j = 0; j < BAND; j++) {
                key = key * 1_000_003L + places.get(k + j);
            }
            bands.add(key);
        }
        return bands;
    }

    /** A different order of all hashes for each place (finaliser of MurmurHash3). */
    private static int mixed(int hash, int place) {
        int h = hash ^ place * 0x9E3779B9;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
