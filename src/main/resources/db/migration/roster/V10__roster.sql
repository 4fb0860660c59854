create table person (
  id varchar(40) primary key,
  login varchar(120) not null unique,
  name varchar(200) not null,
  email varchar(254) not null,
  organisation varchar(200) not null,
  state varchar(3)
);

create table person_role (
  person varchar(40) not null references person (id),
  role varchar(20) not null,
  primary key (person, role)
);

-- who scores in which stage of an edition; without a category in all of them
create table seat (
  id varchar(40) primary key,
  edition varchar(60) not null,
  stage varchar(40) not null,
  person varchar(40) not null references person (id),
  category varchar(20),
  state varchar(3),
  given_up boolean default false not null
);

create index seat_by_stage on seat (edition, stage);
