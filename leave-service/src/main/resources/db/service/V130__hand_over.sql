-- What a stand-in takes over: null where nobody has said so yet, which hands over everything.
alter table absence add column hand_over text check (hand_over in ('ALL', 'ONLY_NEW'));
