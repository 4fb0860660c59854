-- since when a juror has it, and since when the sheet does not count: an edition can be told as it stood at any moment
alter table assignment add column made_at timestamp(6) with time zone;
alter table assignment add column excluded_at timestamp(6) with time zone;

update assignment set made_at = (select r.opened_at from round r where r.id = assignment.round);

update assignment set excluded_at = (
  select max(a.at) from audit_act a
  where a.subject = assignment.id and a.act in ('juror-recused', 'sheet-taken-back', 'sheet-struck-out')
);

alter table assignment alter column made_at set not null;
