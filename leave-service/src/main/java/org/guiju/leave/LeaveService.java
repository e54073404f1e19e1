package org.guiju.leave;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class LeaveService {

    /** Starts the service; it stops with the process. */
    public static void main(String[] args) {
        SpringApplication.run(LeaveService.class, args);
    }
}
