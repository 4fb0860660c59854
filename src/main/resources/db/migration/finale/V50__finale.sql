-- drawn once for the running orders of an edition, and shown
create table running_order_seed (
  edition varchar(60) primary key,
  seed varchar(40) not null,
  drawn_at timestamp(6) with time zone not null
);

create table running_order (
  edition varchar(60) not null,
  category varchar(20) not null,
  position integer not null,
  entry varchar(40) not null,
  code varchar(20) not null,
  primary key (edition, category, position)
);

create table sign_off (
  edition varchar(60) not null,
  category varchar(20) not null,
  signed_by varchar(120) not null,
  signed_at timestamp(6) with time zone not null,
  primary key (edition, category)
);
