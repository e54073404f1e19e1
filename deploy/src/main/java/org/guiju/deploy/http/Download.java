package org.guiju.deploy.http;

/**
 * A file that was asked for.
 *
 * @param status HTTP status
 * @param content the file where the status says that it came; what the answer held otherwise
 */
public record Download(int status, byte[] content) {

    public boolean ok() {
        return status >= 200 && status < 300;
    }
}
