-- System, security and audit are never in one hand, not by two accounts of one person either.
CREATE UNIQUE INDEX account_one_capability ON account (jurisdiction, person) WHERE capability IS NOT NULL;
