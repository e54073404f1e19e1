package org.guiju.document.adapter.out.files;

import org.guiju.document.application.files.ObjectStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.services.s3.S3AsyncClient;

/** Objects in a bucket, over HTTP, of a server that checks every signature. */
class BucketObjectsTest extends ObjectStoreContract {

    private static final String BUCKET = "guiju";
    private static BucketServer server;
    private static S3AsyncClient client;

    @BeforeAll
    static void start() {
        server = BucketServer.started();
        client = server.client();
        client.createBucket(create -> create.bucket(BUCKET)).join();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Override
    ObjectStore store() {
        return new BucketObjects(client, BUCKET);
    }

    @Override
    ObjectStore nowhere() {
        return new BucketObjects(client, "not-there");
    }

    @Override
    void tamper(String key, byte[] content) {
        client.putObject(put -> put.bucket(BUCKET).key(key), AsyncRequestBody.fromBytes(content)).join();
    }
}
