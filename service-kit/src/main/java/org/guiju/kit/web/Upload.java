package org.guiju.kit.web;

import java.nio.file.Path;

/**
 * A file that was sent as the body of a command, {@code Command<Upload>}: read to the end and measured before anything is done with it.
 * It lies in a place of its own until the request is over.
 *
 * @param name   as its sender calls it, from the query parameter {@code name}; at most 200 characters, without a folder
 * @param file   where it lies
 * @param size   in bytes; never none
 * @param sha256 of its content, in hexadecimal
 * @param crc32  check sum of its content, as zip has it
 */
public record Upload(String name, Path file, long size, String sha256, long crc32) {}
