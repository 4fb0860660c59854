-- what is to be told to whom: written in the transaction of what it tells, so that it is told once, and only if it happened
create table mail (
  id varchar(40) primary key,
  person varchar(40) not null references person (id),
  address varchar(254) not null,
  subject varchar(200) not null,
  body varchar(8000) not null,
  written_at timestamp(6) with time zone not null
);

create index mail_by_time on mail (written_at);
