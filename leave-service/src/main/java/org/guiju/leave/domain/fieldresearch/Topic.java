package org.guiju.leave.domain.fieldresearch;

import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.domain.ledger.Leader;

/**
 * A key research topic (重点调研课题) that a leader chairs in a year.
 *
 * @param withdrawn why it was taken back; it does not count then
 */
public record Topic(UUID id, long version, Leader leader, int year, String title, Optional<String> withdrawn) {

    public boolean counts() {
        return withdrawn.isEmpty();
    }

    public Topic withdrawn(String reason) {
        return new Topic(id, version + 1, leader, year, title, Optional.of(reason));
    }
}
