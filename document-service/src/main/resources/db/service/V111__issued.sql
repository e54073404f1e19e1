-- When papers were issued, for the boards that count them.

create index document_act_issued on document_act (jurisdiction, at) where kind in ('issued', 'issued-own');
