-- until when an entry can be changed and submitted again after submission closed; two people said so
alter table entry add column late_until timestamp(6) with time zone;
