package org.guiju.kit.sample.web;

import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.receipts.Judgement;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Notes of a government, as a service. */
@SpringBootApplication
public class SampleService {

    public static void main(String[] args) {
        SpringApplication.run(SampleService.class, args);
    }

    @Bean
    NoteRows noteRows(Transactions transactions) {
        return new NoteRows(transactions);
    }

    @Bean
    Judgement<NoteFacts> mayBeNoted() {
        return new MayBeNoted();
    }
}
