package org.guiju.gateway.identity.account;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.guiju.gateway.identity.Caller;
import org.guiju.gateway.identity.Capability;
import org.guiju.gateway.keeping.Transactions;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The accounts a first start takes in:
 *
 * <pre>{@code
 * accounts:
 *   - {username: anze.head, jurisdiction: anze, person: head, name: 演示·县长, password: …}
 *   - {username: anze.safe, jurisdiction: anze, person: safe, name: …, capability: security-administrator, password: …}
 *   - {username: operator, kind: operator, name: 平台运维, password: …}
 * }</pre>
 */
final class SeedFile {

    private static final List<String> KNOWN =
            List.of("username", "kind", "jurisdiction", "person", "name", "capability", "password");
    private static final int SHORTEST_PASSWORD = 8;

    private SeedFile() {
    }

    /** One line of the file: an account and its password in the clear. */
    record Seed(Account account, String password) {
    }

    /** Reads the file; raises with every fault in it, each with its place in the list. */
    static List<Seed> read(Path file, Clock clock) {
        List<String> faults = new ArrayList<>();
        List<Seed> seeds = new ArrayList<>();
        List<?> entries = entries(file);
        for (int index = 0; index < entries.size(); index++) {
            String place = file + " 第" + (index + 1) + "个账号";
            if (entries.get(index) instanceof Map<?, ?> entry) {
                List<String> before = new ArrayList<>();
                Seed seed = seed(entry, clock, before);
                before.forEach(fault -> faults.add(place + "：" + fault));
                if (seed != null) {
                    seeds.add(seed);
                }
            } else {
                faults.add(place + "：应为一组键值");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("账号种子文件有误：\n" + String.join("\n", faults));
        }
        return seeds;
    }

    private static List<?> entries(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            if (root instanceof Map<?, ?> map && map.get("accounts") instanceof List<?> list) {
                return list;
            }
            throw new IllegalStateException(file + "：应以 accounts: 开头，下列账号");
        } catch (IOException unreadable) {
            throw new IllegalStateException("账号种子文件读不出来：" + file, unreadable);
        } catch (YAMLException broken) {
            throw new IllegalStateException(file + "：" + broken.getMessage(), broken);
        }
    }

    private static @Nullable Seed seed(Map<?, ?> entry, Clock clock, List<String> faults) {
        entry.keySet().stream().filter(key -> !KNOWN.contains(String.valueOf(key)))
                .forEach(key -> faults.add("不认识的键 " + key + "，可用 " + KNOWN));
        Caller.Kind kind = entry.get("kind") == null ? Caller.Kind.PERSON
                : Caller.Kind.of(String.valueOf(entry.get("kind"))).orElse(Caller.Kind.SERVICE);
        if (kind == Caller.Kind.SERVICE) {
            faults.add("kind 应为 person 或 operator");
        }
        String name = text(entry, "username", faults);
        boolean operator = kind == Caller.Kind.OPERATOR;
        String jurisdiction = operator ? Transactions.PLATFORM : text(entry, "jurisdiction", faults);
        String person = operator && entry.get("person") == null ? name : text(entry, "person", faults);
        String displayName = text(entry, "name", faults);
        String password = text(entry, "password", faults);
        if (!password.isEmpty() && password.length() < SHORTEST_PASSWORD) {
            faults.add("password 至少" + SHORTEST_PASSWORD + "个字符");
        }
        Object wire = entry.get("capability");
        Capability capability = wire == null ? null : Capability.of(String.valueOf(wire)).orElse(null);
        if (wire != null && capability == null) {
            faults.add("没有权限 " + wire + "；一人至多一项：system-administrator、security-administrator、auditor");
        }
        if (operator && wire != null) {
            faults.add("平台运维不兼三员权限");
        }
        if (!faults.isEmpty()) {
            return null;
        }
        return new Seed(new Account(jurisdiction, UUID.randomUUID(), name, kind, person, displayName, capability, null, 0,
                clock.instant()), password);
    }

    private static String text(Map<?, ?> entry, String key, List<String> faults) {
        Object value = entry.get(key);
        if (value == null || String.valueOf(value).isBlank()) {
            faults.add("缺 " + key);
            return "";
        }
        return String.valueOf(value);
    }
}
