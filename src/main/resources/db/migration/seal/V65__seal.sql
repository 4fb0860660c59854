-- who holds a share of the keys; the private half only under the holder's passphrase
create table seal_holder (
  edition varchar(60) not null,
  holder varchar(60) not null,
  login varchar(120) not null,
  locked_key text not null,
  proven boolean default false not null,
  status varchar(10) not null,
  successor_of varchar(60),
  primary key (edition, holder)
);

-- contents that nobody can read; the encrypted content stays when it has been opened
create table sealed_box (
  id varchar(120) primary key,
  edition varchar(60) not null,
  box text not null,
  opened boolean default false not null
);

create index sealed_box_by_edition on sealed_box (edition);

-- what a holder who has agreed leaves for each of the others, readable by that other alone
create table seal_share (
  box varchar(120) not null references sealed_box (id),
  purpose varchar(10) not null,
  generation integer not null,
  number integer not null,
  to_holder varchar(60) not null,
  encapsulated varchar(100) not null,
  letter varchar(200) not null,
  primary key (box, purpose, number, to_holder)
);
