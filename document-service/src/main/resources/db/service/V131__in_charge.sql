-- Who was in charge of the sponsor when the document was last kept: what another division of work touches is found by it.
alter table document add column in_charge text not null default '';
create index document_divided on document (jurisdiction, sponsor_unit, in_charge, id) where status not in ('issued', 'concluded');
