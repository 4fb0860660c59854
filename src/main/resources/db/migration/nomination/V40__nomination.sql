-- the list of a state in an edition; handed in, it stands
create table shortlist (
  edition varchar(60) not null,
  state varchar(3) not null,
  handed_in_by varchar(120),
  handed_in_at timestamp(6) with time zone,
  primary key (edition, state)
);

-- a category that the coordinator has put in order, be it with nobody in it
create table shortlist_category (
  edition varchar(60) not null,
  state varchar(3) not null,
  category varchar(20) not null,
  primary key (edition, state, category),
  foreign key (edition, state) references shortlist (edition, state)
);

create table shortlist_entry (
  edition varchar(60) not null,
  state varchar(3) not null,
  category varchar(20) not null,
  position integer not null,
  entry varchar(40) not null,
  reason varchar(2000) not null,
  primary key (edition, entry),
  constraint one_entry_a_position unique (edition, state, category, position),
  foreign key (edition, state, category) references shortlist_category (edition, state, category)
);
