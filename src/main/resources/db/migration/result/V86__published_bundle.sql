-- the file that anybody recounts the results from, in parts as documents are
create table published_bundle (
  edition varchar(60) not null references publication (edition),
  part integer not null,
  bytes bytea not null,
  primary key (edition, part)
);
