package org.guiju.deploy.local.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.guiju.deploy.http.Caller;
import org.guiju.deploy.http.Door;
import org.guiju.deploy.local.Secrets;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The demo accounts of one installation: every person of every directory, the three administrators of each government, whom the
 * offices keep apart, and one operator of the platform. All have the installation's one random demo password.
 */
public final class Accounts {

    /** Account name of the platform's operator. */
    public static final String OPERATOR = "operator";

    /** Person ids of those who administer, as the demo directories have them, and what each may do. */
    private static final Map<String, String> CAPABILITIES = Map.of(
            "system-admin", "system-administrator", "security-admin", "security-administrator", "auditor", "auditor");

    private static final Map<String, String> ADMINISTRATORS =
            Map.of("system-admin", "演示·系统管理员", "security-admin", "演示·安全管理员", "auditor", "演示·审计员");

    private final List<Account> all;
    private final String password;

    private Accounts(List<Account> all, String password) {
        this.all = List.copyOf(all);
        this.password = password;
    }

    public static Accounts of(Governments governments, Secrets secrets) {
        List<Account> all = new ArrayList<>();
        all.add(new Account(OPERATOR, null, OPERATOR, "演示·平台运维", null));
        for (Government government : governments.all()) {
            Map<String, Account> named = new LinkedHashMap<>();
            government.directory().persons().forEach(person -> {
                String id = person.id().value();
                named.put(id, account(government.id(), id, person.name()));
            });
            // a directory need not list its administrators
            ADMINISTRATORS.forEach((id, title) -> named.computeIfAbsent(id, absent -> account(government.id(), id, title)));
            all.addAll(named.values());
        }
        return new Accounts(all, secrets.demoPassword());
    }

    public List<Account> all() {
        return all;
    }

    public String password() {
        return password;
    }

    /** Somebody signed in by account name. */
    public Caller caller(Door door, String account) {
        return new Caller(door, account, password);
    }

    /** The account that maintains a government's directory. */
    public static String systemAdministrator(String jurisdiction) {
        return jurisdiction + ".system-admin";
    }

    private static Account account(String jurisdiction, String person, String name) {
        return new Account(jurisdiction + "." + person, jurisdiction, person, name, CAPABILITIES.get(person));
    }

    /** Writes the file from which the gateway makes those accounts that it does not have yet. */
    public void write(Path file) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Account account : all) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("username", account.name());
            entry.put("kind", account.operator() ? "operator" : "person");
            if (account.jurisdiction() != null) {
                entry.put("jurisdiction", account.jurisdiction());
            }
            entry.put("person", account.person());
            entry.put("name", account.displayName());
            if (account.capability() != null) {
                entry.put("capability", account.capability());
            }
            entry.put("password", password);
            entries.add(entry);
        }
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        try {
            Secrets.writePrivately(file, new Yaml(options).dump(Map.of("accounts", entries)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
