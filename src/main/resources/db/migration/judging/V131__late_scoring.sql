-- until when a round, or one sheet of it, takes scores after its closing date; two people said so
alter table round add column late_until timestamp(6) with time zone;
alter table assignment add column late_until timestamp(6) with time zone;
