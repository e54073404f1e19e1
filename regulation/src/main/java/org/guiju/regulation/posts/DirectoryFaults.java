package org.guiju.regulation.posts;

import java.util.List;
import java.util.stream.Collectors;

import org.guiju.regulation.rulebook.Fault;

/** A directory file that cannot be used, with every fault at once, in the order of the lines. */
public final class DirectoryFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public DirectoryFaults(List<Fault> faults) {
        super("人员岗位文件有 " + faults.size() + " 处错误：\n"
                + faults.stream().sorted().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = faults.stream().sorted().toList();
    }

    public List<Fault> faults() {
        return faults;
    }
}
