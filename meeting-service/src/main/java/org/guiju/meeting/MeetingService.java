package org.guiju.meeting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class MeetingService {

    public static void main(String[] args) {
        SpringApplication.run(MeetingService.class, args);
    }
}
