package org.guiju.document.adapter.out.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.guiju.document.application.files.ObjectStore;
import org.junit.jupiter.api.io.TempDir;

/** Objects in a folder. */
class FolderObjectsTest extends ObjectStoreContract {

    @TempDir
    private static Path root;

    @Override
    ObjectStore store() {
        return new FolderObjects(root);
    }

    @Override
    ObjectStore nowhere() {
        return new FolderObjects(Path.of("/dev/null/objects"));
    }

    @Override
    void tamper(String key, byte[] content) throws IOException {
        Files.write(root.resolve(key), content);
    }
}
