-- logins that the identity provider has ended, by its id of the session or of the person
create table ended_login (
  login varchar(120) not null,
  ended_at timestamp(6) with time zone not null
);

create index ended_login_by_login on ended_login (login, ended_at);
