-- the public votes on the entries of one category; what is voted on and the key of the box are fixed when it opens
create table vote_round (
  id varchar(40) primary key,
  edition varchar(60) not null,
  stage varchar(40) not null,
  category varchar(20) not null,
  status varchar(12) not null,
  box_key varchar(100) not null,
  opened_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  constraint one_vote_each unique (edition, stage, category)
);

create table vote_option (
  round varchar(40) not null references vote_round (id),
  entry varchar(40) not null,
  code varchar(20) not null,
  state varchar(3),
  primary key (round, entry)
);

-- who has voted; when the round closes, everything but that is emptied, and nothing ties a login to a vote any more
create table vote_voter (
  round varchar(40) not null references vote_round (id),
  login varchar(120) not null,
  voter varchar(40),
  revision integer,
  press varchar(60),
  receipt varchar(64),
  primary key (round, login)
);

-- what was voted, as a letter to the seal: nothing on the server reads it before the release
create table vote (
  id varchar(40) primary key,
  round varchar(40) not null references vote_round (id),
  voter varchar(40) not null,
  revision integer not null,
  letter text not null,
  constraint one_vote_a_revision unique (round, voter, revision)
);

-- from here on: counted at the release
create table vote_count (
  round varchar(40) primary key references vote_round (id),
  votes bigint not null
);

create table vote_place (
  round varchar(40) not null references vote_round (id),
  position integer not null,
  place integer not null,
  medal varchar(60),
  entry varchar(40) not null,
  title varchar(400) not null,
  company varchar(400) not null,
  state varchar(3) not null,
  votes varchar(20) not null,
  decided_by varchar(60) not null,
  primary key (round, position)
);
