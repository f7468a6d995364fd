-- Photographs that came in the portal came from no device.
alter table field_photo alter column device_id drop not null;
