-- places that two people decided, beside what was counted; empty until the seal is opened
create table place_override (
  edition varchar(60) not null,
  round varchar(40) not null,
  entry varchar(40) not null,
  place integer not null,
  reason varchar(2000) not null,
  decided_at timestamp(6) with time zone not null,
  primary key (round, entry, decided_at)
);
