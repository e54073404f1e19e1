-- What a recorded review says: of what kind, by which unit, with which outcome. Reviews are lines of the timeline.

alter table document_act add column review jsonb;
