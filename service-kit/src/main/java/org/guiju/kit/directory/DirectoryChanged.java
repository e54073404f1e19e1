package org.guiju.kit.directory;

import org.guiju.kit.events.EventReceiver;
import org.guiju.kit.events.IncomingEvent;
import reactor.core.publisher.Mono;

/** leave-service tells that its directory has changed. */
final class DirectoryChanged implements EventReceiver {

    private final DirectorySnapshots snapshots;

    DirectoryChanged(DirectorySnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String type() {
        return "org.guiju.directory.changed";
    }

    @Override
    public Mono<Void> receive(IncomingEvent event) {
        return Mono.fromRunnable(() -> snapshots.changed(event.jurisdiction()));
    }
}
