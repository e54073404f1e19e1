package org.guiju.document;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.guiju.document.domain.archive.PackageCheck;
import org.guiju.document.domain.archive.PackageCheck.Fault;

/**
 * Checks archive packages without the service: names every entry that is not as it was handed over. Answers 1 where one is not.
 *
 * <p>{@code java -cp document-service.jar -Dloader.main=org.guiju.document.CheckArchive
 * org.springframework.boot.loader.launch.PropertiesLauncher <package>...}
 */
public final class CheckArchive {

    private CheckArchive() {}

    public static void main(String[] packages) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(Arrays.stream(packages).map(name -> told(name, out)).reduce(packages.length > 0, Boolean::logicalAnd) ? 0 : 1);
    }

    private static boolean told(String name, PrintStream out) {
        List<Fault> faults = PackageCheck.check(Path.of(name));
        out.println(name + ": " + (faults.isEmpty() ? "whole" : faults.size() + " faults"));
        faults.forEach(fault -> out.println("  " + fault.name() + ": " + fault.wrong()));
        return faults.isEmpty();
    }
}
