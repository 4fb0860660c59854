-- the publics whose points a jury's round adds: a state's public and its order of the entries, best first; sealed with the sheets
create table round_voice (
  round varchar(40) not null references round (id),
  state varchar(3) not null,
  best_first text not null,
  primary key (round, state)
);
