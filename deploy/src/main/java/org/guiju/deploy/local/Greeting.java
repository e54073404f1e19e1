package org.guiju.deploy.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.guiju.deploy.local.seed.Account;
import org.guiju.deploy.local.seed.Accounts;

/** The last lines of a start: addresses, demo accounts, and what to type next. */
final class Greeting {

    /** Posts that a newcomer wants to try first. */
    private static final List<String> SHOWN = List.of("head", "executive-deputy", "secretary-general", "office-director", "office-clerk", "finance.clerk");

    private Greeting() {
    }

    static void print(Ports ports, Installation installation, Accounts accounts) {
        System.out.println();
        Say.line("greeting.addresses", ports.gatewayUri());
        Say.line("greeting.data", installation.dir(), installation.logs());
        Say.line("greeting.accounts", accounts.password(), accounts.all().size());
        Map<String, StringBuilder> rows = new LinkedHashMap<>();
        for (Account account : accounts.all()) {
            if (account.jurisdiction() != null && SHOWN.contains(account.person())) {
                rows.computeIfAbsent(account.jurisdiction(), id -> new StringBuilder())
                        .append("  ").append(account.name()).append(" (").append(account.displayName()).append(")");
            }
        }
        rows.values().forEach(System.out::println);
        Say.line("greeting.others", Accounts.OPERATOR);
        System.out.println();
        Say.line("greeting.next");
    }
}
