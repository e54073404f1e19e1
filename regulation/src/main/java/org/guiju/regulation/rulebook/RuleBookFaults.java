package org.guiju.regulation.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** Rulebooks that cannot be used, with every fault at once, in the order of the files. */
public final class RuleBookFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public RuleBookFaults(List<Fault> faults) {
        super("规则库有 " + faults.size() + " 处错误：\n"
                + faults.stream().sorted().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = faults.stream().sorted().toList();
    }

    public List<Fault> faults() {
        return faults;
    }
}
