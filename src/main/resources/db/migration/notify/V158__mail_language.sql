-- tag of the language that a mail is written in
alter table mail add column language varchar(20) default 'en' not null;
