-- how far a hall has seen its ceremony, or a rehearsal of it; no row before the board is started
create table board_position (
  edition varchar(60) not null references edition (id),
  kind varchar(20) not null,
  position integer not null,
  -- grows with every move, back or forth: tells a newer state from an older one
  moves integer not null,
  primary key (edition, kind)
);
