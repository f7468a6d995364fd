-- Deletes signed manifests, their exports and monitors' reports of journeys that ended more than :days days ago. As the owner of
-- the tables, who is under the row rule too: it is lifted for this transaction alone.
\set ON_ERROR_STOP on
begin;
alter table journey no force row level security;
alter table evidence.manifest_version no force row level security;
alter table evidence.manifest_export no force row level security;
alter table monitoring_observation no force row level security;
alter table monitoring_report no force row level security;
alter table monitoring_copy no force row level security;
alter table monitoring_recommendation no force row level security;
alter table monitoring_reply no force row level security;

create temporary table ended on commit drop as
    select id from journey where arrives_at < now() - make_interval(days => :days);
delete from evidence.manifest_export where journey_id in (select id from ended);
delete from evidence.manifest_version where journey_id in (select id from ended);
delete from monitoring_observation where journey_id in (select id from ended);
delete from monitoring_reply where recommendation_id in (select c.id from monitoring_recommendation c
    join monitoring_report r on r.id = c.report_id where r.journey_id in (select id from ended));
delete from monitoring_recommendation where report_id in
    (select id from monitoring_report where journey_id in (select id from ended));
delete from monitoring_copy where report_id in
    (select id from monitoring_report where journey_id in (select id from ended));
delete from monitoring_report where journey_id in (select id from ended);

alter table journey force row level security;
alter table evidence.manifest_version force row level security;
alter table evidence.manifest_export force row level security;
alter table monitoring_observation force row level security;
alter table monitoring_report force row level security;
alter table monitoring_copy force row level security;
alter table monitoring_recommendation force row level security;
alter table monitoring_reply force row level security;
commit;
