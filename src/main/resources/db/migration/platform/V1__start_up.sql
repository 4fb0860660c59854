-- one row, held by the node that is starting: nodes that share a database start one after another
create table start_up (
  id integer primary key
);

insert into start_up (id) values (1);
