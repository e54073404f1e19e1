-- What others did for a post is looked up when its holder is back.
create index audit_chain_cover on audit_chain (jurisdiction, ((entry::jsonb -> 'actor' ->> 'post')))
    where jsonb_array_length(entry::jsonb -> 'actor' -> 'cover') > 0;
