-- what a program was answered to a write under a key of its own, so that what is sent twice is done once; kept for a day
create table once_answer (
  -- of the caller and the key; the key itself is not kept
  id varchar(64) primary key,
  caller varchar(120) not null,
  -- of method, path and body, under the key
  fingerprint varchar(64) not null,
  begun_at timestamp(6) with time zone not null,
  status integer not null,
  content_type varchar(100),
  location varchar(400),
  etag varchar(100),
  -- the body of the answer, readable with the key alone
  locked text not null
);

create index once_answer_by_age on once_answer (begun_at);
create index once_answer_by_caller on once_answer (caller);
