-- why an entry stands where it stands, as data, said in the reader's language; what was published as sentences stays as written
create table published_reason (
  edition varchar(60) not null references publication (edition),
  category varchar(20) not null,
  position integer not null,
  reason text,
  sentence varchar(4000),
  primary key (edition, category, position),
  constraint reason_or_sentence check ((reason is null) <> (sentence is null))
);

insert into published_reason (edition, category, position, sentence)
select edition, category, position, sentence from published_sentence;

drop table published_sentence;
