create table round (
  id varchar(40) primary key,
  edition varchar(60) not null,
  stage varchar(40) not null,
  category varchar(20) not null,
  state varchar(3) default '' not null,
  closes varchar(30) not null,
  status varchar(12) not null,
  opened_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  constraint one_round_each unique (edition, stage, category, state)
);

-- what is judged in a round; the state is for the rules on the own state and is shown to no juror
create table round_entry (
  round varchar(40) not null references round (id),
  entry varchar(40) not null,
  code varchar(20) not null,
  state varchar(3),
  goes_on boolean default false not null,
  primary key (round, entry)
);

-- one juror is to score one entry; its id names the score sheet in paths and in the engine
create table assignment (
  id varchar(40) primary key,
  round varchar(40) not null references round (id),
  juror varchar(40) not null,
  entry varchar(40) not null,
  status varchar(12) not null,
  reason varchar(2000),
  constraint one_assignment_each unique (round, juror, entry)
);

create index assignment_by_juror on assignment (juror);

-- every sheet ever handed in; the one with the highest revision is live, the others are superseded
create table score_sheet (
  assignment varchar(40) not null references assignment (id),
  revision integer not null,
  marks text not null,
  remark text not null,
  submitted_at timestamp(6) with time zone not null,
  primary key (assignment, revision)
);

create table sheet_draft (
  assignment varchar(40) primary key references assignment (id),
  marks text not null,
  remark text not null,
  saved_at timestamp(6) with time zone not null
);

create table conflict_of_interest (
  juror varchar(40) not null,
  entry varchar(40) not null,
  reason varchar(2000) not null,
  declared boolean not null,
  primary key (juror, entry)
);

-- what the chair decided where the rules leave a tie open
create table chair_ruling (
  round varchar(40) not null references round (id),
  position integer not null,
  best_first text not null,
  reason varchar(2000) not null,
  ruled_by varchar(120) not null,
  ruled_at timestamp(6) with time zone not null,
  primary key (round, position)
);
