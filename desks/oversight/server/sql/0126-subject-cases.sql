-- Whoever asks what is held of them is answered of cases too (Directive (EU) 2016/680 Art. 14, 15). The data protection officer
-- still reads no case: this door gives, of a person named by a document, or by a date of birth that a name is then held to, what
-- cases state of that person, and of nobody else. Each use is an entry of the journal.
create policy asked on investigation.statement for select to amirani_owner
  using ((select access.purpose_allowed('{oversight}')));
create policy asked on investigation.judgement for select to amirani_owner
  using ((select access.purpose_allowed('{oversight}')));
create policy asked on investigation.sending for select to amirani_owner
  using ((select access.purpose_allowed('{oversight}')));

create function investigation.stated_of(document text, born date)
  returns table (case_id uuid, subject text, borne boolean, statements jsonb, recipients text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with recursive standing as (
      select s.id, s.case_id, s.subject, s.property, s.value, s.schema, s.kind, s.at
      from investigation.statement s where s.state = 'standing'
    ), named as (
      -- By a number that the person bears, or a paper of which the person is the holder.
      select case_id, subject, true as borne from standing
        where property in ('passportNumber', 'idNumber') and schema <> 'Passport'
          and upper(regexp_replace(value, '[^[:alnum:]]', '', 'g')) = document
      union
      select h.case_id, h.value, true from standing n
        join standing h on h.case_id = n.case_id and h.subject = n.subject and h.property = 'holder'
        where n.property in ('number', 'passportNumber')
          and upper(regexp_replace(n.value, '[^[:alnum:]]', '', 'g')) = document
      union
      -- What is known of the date in part agrees with it as far as it goes.
      select case_id, subject, false from standing
        where property = 'birthDate' and length(value) >= 4 and starts_with(born::text, value)
    ), one as (
      -- Subjects that somebody judged to be one are one.
      select case_id, subject as root, borne, subject from named
      union
      select o.case_id, o.root, o.borne, other.subject
      from one o
      join investigation.judgement j on j.case_id = o.case_id and j.state = 'standing' and j.act = 'same'
        and o.subject = any (j.subjects)
      cross join lateral unnest(j.subjects) as other(subject)
    )
    select o.case_id, o.root, bool_or(o.borne),
      jsonb_agg(distinct jsonb_build_object('id', s.id, 'property', s.property, 'value', s.value, 'kind', s.kind, 'at', s.at)),
      coalesce((select array_agg(distinct g.recipient) from investigation.sending g
        where g.case_id = o.case_id and g.statements && array_agg(s.id)), '{}')
    from one o join standing s on s.case_id = o.case_id and s.subject = o.subject
    group by o.case_id, o.root
    order by 1, 2
  $$;
revoke execute on function investigation.stated_of(text, date) from public;
grant execute on function investigation.stated_of(text, date) to amirani_oversight;
