import { describe, expect, test } from 'vitest';
import { CallSheet } from '../test/calling.ts';
import { caseOf, escorted } from '../test/leads-case.ts';
import { ringOf, story, told, village } from '../test/leads-stories.ts';
import { type Leads, leadsOf } from './index.ts';

describe('victims (R40)', () => {
  test.each(story().persons.map(({ id }) => id))('%s marked victim is named nowhere', (victim) => {
    const leads = leadsOf(story([victim]));
    const words = JSON.stringify({ ...leads, people: leads.people.map(withoutPayments) });
    expect(words).not.toContain(`"${victim}"`);
    expect(words).not.toContain(`"tel-${victim}"`);
    expect(leads.apart).toBe(['kay', 'hub', 'far'].includes(victim) ? 1 : 0);
  });

  const withoutPayments = (lead: Leads['people'][number]) => ({
    ...lead,
    findings: lead.findings.map(({ code, people, links, records }) => ({
      code,
      people,
      links,
      records: code === 'network.lead.money-gathered' ? [] : records,
    })),
  });

  test('nor a number that took the place of hers', () => {
    const ring = ringOf({ kind: 'phone', value: 'old1', person: 'pia' });
    expect(told(leadsOf(ring))).toContain('pia strong phones-replaced-together');
    const leads = leadsOf({ ...ring, persons: [{ id: 'pia', status: 'victim' }] });
    expect(JSON.stringify(leads)).not.toMatch(/"(?:pia|old1|new1)"/);
    expect(leads.people.map(({ person }) => person)).toEqual(['new2', 'new3']);
    expect(leads.apart).toBe(1);
  });

  test('nor a number that only may have taken the place of hers', () => {
    const sheet = village(new CallSheet())
      .habit('old1', 'v3 v8 v10 v21', [1, 10], 4)
      .habit('new1', 'v3 v8 v10 v21', [11, 20], 4)
      .habit('old1', 'new1', [10, 10], 1);
    const trips = [1, 2, 3, 4, 5].map((day) => ({
      list: `out/${day}`,
      date: `2026-05-0${day}`,
      from: 'QMA',
      to: 'QMB',
      phone: 'new1',
      surname: ['ABA', 'BOLO', 'CITI', 'DUDU', 'EFEM'][day - 1] ?? '',
      given: 'MO',
      document: `S${day}`,
      booking: `B${day}`,
    }));
    const holdings = [{ kind: 'phone', value: 'old1', person: 'pia' }] as const;
    const records = { ...caseOf({ people: 'pia', sheet, trips }), holdings };
    expect(told(leadsOf(records))).toEqual(['new1 strong shared-phone']);
    const persons = [{ id: 'pia', status: 'victim' as const }];
    expect(leadsOf({ ...records, persons })).toEqual({
      people: [],
      links: [],
      contacts: [],
      apart: 1,
    });
  });

  test('nor under another document, her date of birth and a spelling of her name', () => {
    const trips = escorted('pia', 'una ida ned').map((trip) => ({
      ...trip,
      ...(trip.given === 'pia'
        ? { document: 'X1', surname: 'KHVICHIA', given: 'PIKRIA', birthDate: '1990-02-03' }
        : {}),
    }));
    const records = caseOf({ people: 'una ida ned', trips });
    expect(leadsOf(records).people.map(({ person, is }) => [person, is])).toEqual([
      ['X1', 'traveller'],
    ]);
    const victim = { id: 'pia', surname: 'Khvichiya', given: 'Pikria', birthDate: '1990-02-03' };
    const persons = [...records.persons, { ...victim, status: 'victim' as const }];
    expect(leadsOf({ ...records, persons })).toEqual({
      people: [],
      links: [],
      contacts: [],
      apart: 1,
    });
  });
});
