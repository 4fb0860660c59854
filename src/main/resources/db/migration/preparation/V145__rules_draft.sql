-- rules files that are being written; once an edition is opened by one, it is no draft any more
create table rules_draft (
  id varchar(40) primary key,
  name varchar(200) not null,
  rules text not null,
  version integer not null,
  changed_by varchar(120) not null,
  changed_at timestamp(6) with time zone not null
);
