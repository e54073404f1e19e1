-- Since when a document lies with each party: a cover that hands over only what is new does not reach what lay there before. What was
-- kept before this was known has lain there always, until it is kept again.
alter table document_party add column since timestamptz not null default '-infinity';
