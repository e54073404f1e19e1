package org.guiju.document;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class DocumentService {

    /** Starts the service; it stops with the process. */
    public static void main(String[] args) {
        SpringApplication.run(DocumentService.class, args);
    }
}
