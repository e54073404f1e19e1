-- With its check sum a file's place in an archive package is known before its content is read, so that packages are sent as they are made.
-- What was kept before has none, and is read once more for it.
alter table attachment add column crc32 bigint check (crc32 between 0 and 4294967295);
