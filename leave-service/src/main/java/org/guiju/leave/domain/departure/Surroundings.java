package org.guiju.leave.domain.departure;

import java.util.List;

import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectorySnapshot;

/**
 * What a departure meets.
 *
 * @param directory  the part of the directory it touches
 * @param configured what the government has settled
 * @param planned    departures of others, and other ones of the traveller, that the directory does not know yet
 */
public record Surroundings(DirectoryFacts directory, Approvers configured, List<Planned> planned) {

    public Surroundings {
        planned = List.copyOf(planned);
    }

    DirectorySnapshot snapshot() {
        return DirectorySnapshot.of(directory);
    }
}
