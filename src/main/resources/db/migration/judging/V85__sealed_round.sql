-- what is sealed does not stand here any more; the row that stays says that a sheet was handed in, and when
alter table score_sheet alter column marks drop not null;
alter table score_sheet alter column remark drop not null;

-- a round that has said all that its stage goes on with is to be sealed, and is as soon as the keys exist
alter table round add column to_be_sealed boolean default false not null;
alter table round add column sealed boolean default false not null;
-- whether any entry has a place, as long as the places are sealed
alter table round add column any_placed boolean;

-- which entries a sealed round leaves equal for the chair to order; not what they came to
create table left_open (
  round varchar(40) not null references round (id),
  place integer not null,
  entries text not null,
  equal_in varchar(400) not null,
  primary key (round, place)
);
