-- tag of the language in which somebody reads; null while nobody chose one, which is English
alter table person add column language varchar(20);
