import type { CivilDate } from '@amirani/core';
import { clientOf, refusalOf } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assessmentDesk } from '../desk.ts';
import {
  booking,
  courier,
  criteriaClient,
  criterionText,
  type MemoryHits,
  memoryHits,
  release,
} from '../test/criteria-room.ts';
import { groupsOf, monthToReport, reportGroups } from './groups.ts';
import { screenFlights } from './screen.ts';

onDatabase('effects on groups', (database) => {
  let server: TestServer;
  let hits: MemoryHits;
  let id: string;
  beforeAll(async () => {
    hits = memoryHits();
    server = await testServer(database(), { desks: [assessmentDesk(hits)] });
    const room = testRoom(database());
    id = await release(
      {
        author: await criteriaClient(server, 'author'),
        reviewer: await criteriaClient(server, 'reviewer'),
        officer: await criteriaClient(server, 'officer', 'data-protection-officer'),
      },
      criterionText({ id: 'measured' }),
    );
    // Of QMA 40 of 70 are looked at for nothing, of QMB 8 of 50; three are of QMC, none of them marked.
    const states = [...'A'.repeat(70), ...'B'.repeat(50), ...'C'.repeat(3)];
    await room.take(
      ...states.map((state, index) =>
        booking([{ ...courier(index), issuer: `QM${state}` }], {
          locator: `GRP${100 + index}`,
          paid: index < 40 || (index >= 70 && index < 78) ? 'CA' : 'CC',
        }),
      ),
    );
    await screenFlights(server.platform, hits);
    for (const { traveller } of hits.found) hits.decide(traveller, 'refuted', '2026-11-30');
  });
  afterAll(async () => server.close());

  test('R21: every month each criterion is counted by group, with intervals; what is uneven raises an alert', async () => {
    expect(hits.found.length).toBe(48);
    expect(await reportGroups(server.platform, hits)).toBe(0);
    server.pass(46 * 86_400); // 10 January: December is over and decided
    expect(await reportGroups(server.platform, hits)).toBe(1);
    const officer = await clientOf(server, 'data-protection-officer', 'officer-2027');
    const { reports } = await officer.getGroupReports({ params: { id } });
    expect(reports).toMatchObject([
      { month: '2026-12', criterion: 'measured', version: 1, alert: true },
    ]);
    const [byNationality] = reports[0]?.tables ?? [];
    expect(byNationality).toMatchObject({
      by: ['nationality'],
      travellers: 123,
      marked: 48,
      refuted: 48,
    });
    const row = (state: string) => byNationality?.groups.find(({ group }) => group[0] === state);
    expect(row('QMA')).toMatchObject({ marked: 40, balance: 'uneven' });
    // Whole intervals outside 0.8 to 1.25: 40 of 70 against 8 of 53.
    expect(row('QMA')?.refutedRatio?.ratio).toBeCloseTo(40 / 70 / (8 / 53), 6);
    expect(row('QMA')?.refutedRatio?.interval.lower).toBeGreaterThan(1.25);
    // Three travellers are few: they are hidden, and somebody with them, so that they do not follow from 123.
    expect(row('QMC')).toMatchObject({ travellers: 'hidden', marked: 'hidden' });
    for (const column of ['travellers', 'marked', 'refuted'] as const) {
      const hidden = byNationality?.groups.filter((one) => one[column] === 'hidden') ?? [];
      expect(hidden.length, column).toBeGreaterThanOrEqual(2);
      const shown =
        byNationality?.groups.flatMap((one) => (one[column] === 'hidden' ? [] : one[column])) ?? [];
      const rest = Number(byNationality?.[column]) - shown.reduce((sum, count) => sum + count, 0);
      expect(rest, column).toBeGreaterThanOrEqual(5);
    }
    // The analyst sees the same.
    const analyst = await criteriaClient(server, 'analyst-2027');
    expect(await analyst.getGroupReports({ params: { id } })).toEqual({ reports });
    expect(server.journal.entries).toContainEqual(
      expect.objectContaining({ actor: 'system:criteria', action: 'reportGroups', subjects: [id] }),
    );
  });

  test('R21: a month is counted once: no second count tells by its difference whom the first hid', async () => {
    const [first] = await inspect(database(), 'select * from criteria.group_report');
    for (const { traveller } of hits.found.slice(0, 3))
      hits.decide(traveller, 'confirmed', '2027-01-09');
    expect(await reportGroups(server.platform, hits)).toBe(0);
    expect(await inspect(database(), 'select * from criteria.group_report')).toEqual([first]);
    for (const statement of [
      'update criteria.group_report set alert = false',
      'delete from criteria.group_report',
    ])
      await expect(inspect(database(), statement)).rejects.toMatchObject({ code: '42501' });
  });
});

onDatabase('places that stand for a group', (database) => {
  test('R20: are measured on what is held, and refuse the text before anybody releases it', async () => {
    const server = await testServer(database(), { desks: [assessmentDesk(memoryHits())] });
    const room = testRoom(database());
    // From QVT fly only travellers of QMA; from elsewhere all.
    const states = [...'A'.repeat(30), ...'AB'.repeat(30)];
    await room.take(
      ...states.map((state, index) =>
        booking([{ ...courier(index), issuer: `QM${state}` }], {
          ...(index < 30 ? { flight: 'ZZ101' } : { flight: 'ZZ202', from: 'QVK' }),
          locator: `PLC${100 + index}`,
          paid: 'CC',
        }),
      ),
    );
    const author = await criteriaClient(server, 'author');
    const text = criterionText({ id: 'placed' }).replace(
      'payment.kind is cash because E1',
      'payment.kind is cash because E1\n  - flight.from in (QVT) because E1',
    );
    const { criterion } = await author.draftCriterion({
      body: { text, reason: 'to be measured' },
    });
    const { id, digest } = criterion.summary;
    // It has not been measured yet, and the screen says so.
    expect(criterion.issues).toMatchObject([{ code: 'targeting.lint.group-unmeasured' }]);
    const day = '2026-12-01' as CivilDate;
    const { backTest } = await author.backTestCriterion({
      params: { id },
      body: { from: day, to: day },
    });
    expect(backTest).toMatchObject({ passed: false, journeys: 90, result: { marked: 0 } });
    expect(backTest.remarks[0]).toMatchObject({
      code: 'targeting.lint.stands-for-group',
      severity: 'obstacle',
      facts: { characteristic: 'nationality', group: 'QMA', share: 100, usual: 66.7 },
    });
    const body = { reason: 'to be refused', digest, steps: 1 };
    expect(await refusalOf(author.submitCriterion({ params: { id }, body }))).toBe(
      'targeting.release.not-back-tested',
    );
    await server.close();
  });
});

test('groups use stated data only; two nationalities, or none, are not guessed', () => {
  const member = {
    flight_id: 'f',
    day: '2026-12-01' as CivilDate,
    nationalities: ['QMA'],
    sex: 'F',
    birth_date: '1996-12-01',
  };
  const groups = groupsOf([
    { ...member, id: 'whole' },
    { ...member, id: 'two', nationalities: ['QMA', 'QMB'], birth_date: '1996-12-02' },
    { ...member, id: 'none', nationalities: [], sex: null, birth_date: null },
    { ...member, id: 'old', birth_date: '1940-01-01' },
    { ...member, id: 'young', birth_date: '2020-01-01' },
    { ...member, id: 'partial', birth_date: '1990' },
    { ...member, id: 'two letters', nationalities: ['GE', 'GEO'] },
  ]);
  expect([...groups.values()]).toEqual([
    { nationality: 'QMA', sex: 'F', ageBand: '30-39' },
    { nationality: 'several', sex: 'F', ageBand: '18-29' },
    {},
    { nationality: 'QMA', sex: 'F', ageBand: '60 and over' },
    { nationality: 'QMA', sex: 'F', ageBand: 'under 18' },
    { nationality: 'QMA', sex: 'F' },
    { nationality: 'GEO', sex: 'F', ageBand: '30-39' },
  ]);
});

test('a month is reported when it is over and a week has passed', () => {
  const month = (day: string) => monthToReport(day as CivilDate);
  expect(month('2027-01-07')).toBeUndefined();
  expect(month('2027-01-08')).toEqual({ first: '2026-12-01', last: '2026-12-31' });
  expect(month('2027-03-31')).toEqual({ first: '2027-02-01', last: '2027-02-28' });
});
