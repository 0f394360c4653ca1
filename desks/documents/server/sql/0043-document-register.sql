-- Confirmed frauds: about documents, their numbers and how they were made. There is no column for a person (R45).
create table document.fraud (
  id uuid primary key,
  kind text not null,
  issuer text not null check (issuer ~ '^[A-Z]{1,3}$'),
  document_code text not null check (document_code ~ '^[A-Z]{1,2}$'),
  technique text not null check (length(btrim(technique)) >= 3),
  place text not null,
  day date not null,
  first_number text check (first_number ~ '^[A-Z0-9]{1,20}$'),
  last_number text check (last_number ~ '^[A-Z0-9]{1,20}$'),
  numbers_are text check (numbers_are in ('stolen-blank', 'stolen', 'lost', 'invalidated', 'counterfeit')),
  examination uuid,
  state text not null check (state in ('proposed', 'confirmed', 'withdrawn')),
  decision uuid not null,
  proposed_at timestamptz not null,
  check ((first_number is null) = (last_number is null)),
  check ((first_number is null) = (numbers_are is null)),
  check (length(first_number) = length(last_number) and first_number collate "C" <= last_number collate "C")
);
create index fraud_day on document.fraud (day desc);
create index fraud_number on document.fraud (issuer, first_number collate "C") where state = 'confirmed';
comment on table document.fraud is 'retention: document-fraud; documents, never persons';
grant select on document.fraud to amirani_examiner, amirani_border, amirani_trainer, amirani_oversight;
grant insert on document.fraud to amirani_examiner;
grant update (state) on document.fraud to amirani_examiner;

-- Reference pictures: none is shipped, each has the text of its licence (R76).
create table document.specimen (
  id uuid primary key,
  use text not null check (use in ('document', 'face')),
  issuer text not null,
  document_code text not null,
  model text not null,
  page text not null,
  light text not null check (light in ('white', 'infrared', 'ultraviolet', 'transmitted')),
  source text not null check (length(btrim(source)) >= 3),
  licence text not null check (length(btrim(licence)) >= 2),
  licence_text text not null check (length(btrim(licence_text)) >= 20),
  licence_sha256 bytea not null check (octet_length(licence_sha256) = 32),
  imported_at timestamptz not null,
  imported_by text not null,
  state text not null check (state in ('awaiting-picture', 'standing', 'withdrawn')),
  format text,
  width int,
  height int,
  sha256 bytea,
  picture bytea,
  reason text,
  check ((state = 'standing') = (picture is not null)),
  check (state <> 'standing' or (format is not null and sha256 is not null))
);
comment on table document.specimen is 'retention: specimen';
grant select on document.specimen to amirani_trainer, amirani_examiner, amirani_border;
grant insert on document.specimen to amirani_trainer;
grant update (state, format, width, height, sha256, picture, reason) on document.specimen to amirani_trainer;
