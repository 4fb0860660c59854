-- a category whose result waits for the ceremony, or in which nothing is awarded; says nothing of who won
create table sealed_category (
  edition varchar(60) not null,
  category varchar(20) not null,
  sealed_at timestamp(6) with time zone not null,
  no_award_because varchar(2000),
  primary key (edition, category)
);

-- who stands for the release, in the order in which they did; the first proposed it
create table release_voice (
  edition varchar(60) not null,
  person varchar(120) not null,
  position integer not null,
  given_at timestamp(6) with time zone not null,
  primary key (edition, person),
  constraint one_voice_a_position unique (edition, position)
);

-- from here on: public, and empty until the release
create table publication (
  edition varchar(60) primary key,
  published_at timestamp(6) with time zone not null
);

create table published_place (
  edition varchar(60) not null references publication (edition),
  category varchar(20) not null,
  position integer not null,
  place integer not null,
  medal varchar(60),
  entry varchar(40) not null,
  code varchar(20) not null,
  title varchar(400) not null,
  company varchar(400) not null,
  state varchar(3) not null,
  total varchar(60) not null,
  decided_by varchar(200) not null,
  primary key (edition, category, position)
);

create table published_sentence (
  edition varchar(60) not null references publication (edition),
  category varchar(20) not null,
  position integer not null,
  sentence varchar(4000) not null,
  primary key (edition, category, position)
);
