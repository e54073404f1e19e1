package org.guiju.document.domain.files;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that belongs to a document.
 *
 * @param name    as its sender called it
 * @param media   media type, from its content
 * @param size    in bytes
 * @param sha256  of its content, by which the object is kept
 * @param person  id of who added it
 * @param crc32   check sum of its content, as zip has it; unknown of what was kept before it was asked for
 */
public record Attachment(UUID id, UUID document, String name, String media, long size, String sha256, Instant addedAt, String person,
        Optional<Long> crc32) {}
