-- The housekeeping looks for old notes.
create index inbox_age on inbox (received_at);
