-- which checkpoints have gone to the witnesses; its key is what keeps two nodes from writing the same twice
create table witness_mail (
  size bigint primary key,
  written_at timestamp(6) with time zone not null,
  occasion varchar(40) not null
);
