-- which account of the identity provider belongs to whom; the subject is the provider's and never changes
create table account_link (
  subject varchar(120) primary key,
  person varchar(40) not null unique references person (id),
  linked_at timestamp(6) with time zone not null
);

-- one-time codes; only their fingerprints are kept
create table invitation (
  fingerprint varchar(64) primary key,
  person varchar(40) not null references person (id),
  expires_at timestamp(6) with time zone not null,
  claimed_at timestamp(6) with time zone
);

create index invitation_by_person on invitation (person);
