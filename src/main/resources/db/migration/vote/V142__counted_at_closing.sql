-- where a later stage, or a jury's total, needs the count: what opens the letters at the closing, which empties it
alter table vote_round add column count_key varchar(100);

alter table vote_option add column goes_on boolean default false not null;
