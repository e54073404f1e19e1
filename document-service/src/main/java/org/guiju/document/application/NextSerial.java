package org.guiju.document.application;

import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** Which serial comes next? Without gaps: a transaction that fails gives its serial back. */
public interface NextSerial {

    Mono<Integer> of(Jurisdiction jurisdiction, String code, int year);
}
