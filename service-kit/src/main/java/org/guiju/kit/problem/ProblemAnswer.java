package org.guiju.kit.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A problem with the status and headers it is answered with. */
public record ProblemAnswer(HttpStatus status, HttpHeaders headers, Problem body) {

    public ResponseEntity<Object> entity() {
        return ResponseEntity.status(status).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(body);
    }
}
