create table edition (
  id varchar(60) primary key,
  name varchar(200) not null,
  rules text not null,
  rules_hash varchar(64) not null,
  opened_at timestamp(6) with time zone not null
);

-- the timetable as it stands now; what it was before is in the audit log
create table timetable_moment (
  edition varchar(60) not null references edition (id),
  moment varchar(30) not null,
  at timestamp(6) with time zone not null,
  primary key (edition, moment)
);
