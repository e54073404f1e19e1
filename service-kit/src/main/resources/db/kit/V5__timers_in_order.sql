-- Timers are fired one by one in this order. By the old index all that were due at one instant, as at the end of a day, were sorted anew
-- for each of them.
create index timer_order on timer (due, jurisdiction, name, subject);
drop index timer_due;
