package org.guiju.supervision;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class SupervisionService {

    public static void main(String[] args) {
        SpringApplication.run(SupervisionService.class, args);
    }
}
