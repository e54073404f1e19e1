package org.guiju.deploy.local.process;

import java.nio.file.Path;

/** The Java that runs the launcher also runs the services: one version, one set of start caches. */
final class Java {

    private Java() {
    }

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
