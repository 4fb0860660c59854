-- a release is proposed and confirmed as everything is that nobody does alone
insert into proposal (id, edition, kind, subject, terms, reason, needed, made_at, expires_at, status, open_for)
select 'release-' || v.edition, v.edition, 'release', v.edition, '{}', 'The results are to be released.',
  (select greatest(2, count(*)) from release_voice a where a.edition = v.edition),
  v.given_at, v.given_at + interval '3' day,
  case when p.edition is null then 'OPEN' else 'CONFIRMED' end,
  case when p.edition is null then 'release ' || v.edition end
from release_voice v left join publication p on p.edition = v.edition where v.position = 1;

insert into proposal_voice (proposal, position, person, given_at)
select 'release-' || edition, position, person, given_at from release_voice;

drop table release_voice;
