-- what texts of the rules are called in other languages; beside the rules, which stay as they were opened
create table rules_translation (
  edition varchar(60) not null references edition (id),
  language varchar(20) not null,
  -- SHA-256 of the text: a text may be longer than a key
  digest varchar(64) not null,
  text text not null,
  translation text not null,
  machine boolean not null,
  primary key (edition, language, digest)
);

-- counts the changes of its translations, so that every node notices them
alter table edition add column words_version integer default 0 not null;
