-- what nobody does alone: proposed by one person, confirmed by another
create table proposal (
  id varchar(80) primary key,
  edition varchar(60) not null,
  kind varchar(30) not null,
  subject varchar(120) not null,
  terms text not null,
  reason varchar(2000) not null,
  needed integer not null,
  made_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  status varchar(12) not null,
  -- kind and subject while it is open: one proposal at a time for each
  open_for varchar(160) unique
);

create index proposal_by_edition on proposal (edition);

-- who stands for it, the proposer first; nobody twice
create table proposal_voice (
  proposal varchar(80) not null references proposal (id),
  position integer not null,
  person varchar(120) not null,
  given_at timestamp(6) with time zone not null,
  primary key (proposal, position),
  constraint nobody_stands_twice unique (proposal, person)
);
