-- what the chair decided where the rules ask a person, other than the order of a tie
create table chair_decision (
  id varchar(40) primary key,
  edition varchar(60) not null,
  stage varchar(40) not null,
  category varchar(20) not null,
  question varchar(20) not null,
  choice varchar(20) not null,
  reason varchar(2000) not null,
  decided_by varchar(120) not null,
  decided_at timestamp(6) with time zone not null
);
