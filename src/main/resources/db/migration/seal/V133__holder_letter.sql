-- what single holders may read before anything is opened, each with the own passphrase
create table holder_letter (
  edition varchar(60) not null,
  about varchar(160) not null,
  holder varchar(60) not null,
  encapsulated varchar(100) not null,
  letter text not null,
  primary key (edition, about, holder)
);
