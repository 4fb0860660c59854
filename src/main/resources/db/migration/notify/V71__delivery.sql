-- what became of a mail: taken is before the mail server was asked and sent is after it said yes, so that nothing goes out twice
alter table mail add column due_at timestamp(6) with time zone;
alter table mail add column attempts integer default 0 not null;
alter table mail add column next_try_at timestamp(6) with time zone;
alter table mail add column taken_at timestamp(6) with time zone;
alter table mail add column sent_at timestamp(6) with time zone;
alter table mail add column trouble varchar(300);
