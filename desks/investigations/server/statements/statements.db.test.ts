import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AccessContext, withAccess } from '@platform/server/database/access.ts';
import { refusalOf } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseClosedCases } from '../clock.ts';
import { type CaseRoom, openCaseRoom } from '../test/investigations.ts';
import type { NewStatement } from './rows.ts';
import { insertStatements } from './store.ts';
import { seeCase } from './view.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-statements-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PASSENGERS = `surname,given,passport,phone
KOBALIA,Nino,QV1000001,+995 555 100 001
Kobalia,Nino,QV1000001,+995 555 100 001
ABASHIDZE,Levan,QV1000002,9.95555E+11
,,,
TOO,FEW
`;

const CALLS = `caller,callee,start,duration
+995555100001,+995555200001,2026-06-01T10:00:00Z,60
+995555100001,+995555200002,2026-06-02T10:00:00Z,30
+995555300001,+995555300002,2026-06-02T11:00:00Z,30
+995555100001,+995555200002,2026-08-02T10:00:00Z,30
`;

onDatabase('statements', (database) => {
  let room: CaseRoom;
  beforeAll(async () => {
    room = await openCaseRoom(database(), folder);
  });
  afterAll(async () => room.server.close());
  const params = () => ({ id: room.caseId });
  const grading = { source: 'B' as const, information: '2' as const };
  const show = (entity: string) => room.dato.getEntity({ params: params(), body: { entity } });
  const search = async (text: string) =>
    (await room.dato.searchEntities({ params: params(), body: { text } })).entities;

  const passengers = {
    kind: 'statements' as const,
    grading,
    statementKind: 'fact' as const,
    entities: [
      {
        name: 'traveller',
        schema: 'Person',
        keys: ['surname', 'given'],
        properties: [
          { property: 'name', column: 'surname' },
          { property: 'firstName', column: 'given' },
          { property: 'passportNumber', column: 'passport' },
        ],
      },
      {
        name: 'phone',
        schema: 'PhoneNumber',
        keys: [],
        properties: [
          { property: 'number', column: 'phone' },
          { property: 'subscriber', entity: 'traveller' },
        ],
      },
    ],
  };

  test('an import shows what it would store and refuse, stores that alone, and can be withdrawn', async () => {
    const exhibit = await room.enter('passengers.csv', PASSENGERS);
    const body = { id: randomUUID(), exhibit, mapping: passengers };
    const { import: dry, sample } = await room.dato.dryRunImport({ params: params(), body });
    expect(dry).toMatchObject({ state: 'dry', rows: 5, entities: 4 });
    // A number that a spreadsheet spoilt, a row that is too short: each is named. A blank row says nothing.
    expect(dry.problemCounts).toMatchObject({ 'network.call.columns': 1 });
    expect(dry.problems.map(({ row }) => row)).toEqual(expect.arrayContaining([4, 6]));
    expect(sample.statements[0]).toMatchObject({ property: 'name', value: 'KOBALIA' });
    expect(await inspect(database(), 'select 1 from investigation.statement')).toEqual([]);
    const take = {
      params: { ...params(), import: dry.id },
      body: { digest: dry.digest, reason: 'the list of the flight' },
    };
    expect(
      await refusalOf(room.dato.takeOverImport({ ...take, body: { ...take.body, digest: 'x' } })),
    ).toBe('investigation.import.changed');
    const { import: taken } = await room.dato.takeOverImport(take);
    expect(taken.state).toBe('taken');
    expect(await refusalOf(room.dato.takeOverImport(take))).toBe('investigation.import.not-dry');
    const [levan] = await search('levan');
    const entity = await show(levan?.id ?? '');
    // Each value opens its source: the exhibit and the row in it.
    expect(entity.properties.find(({ property }) => property === 'name')?.values[0]).toMatchObject({
      value: 'ABASHIDZE',
      kinds: ['fact'],
      statements: [{ source: { kind: 'exhibit', number: 1, locator: 'row 4' }, grading }],
    });
    await room.dato.withdrawImport({
      params: { ...params(), import: dry.id },
      body: { reason: 'the wrong flight' },
    });
    expect(await search('levan')).toEqual([]);
    const again = await room.dato.dryRunImport({
      params: params(),
      body: { ...body, id: randomUUID() },
    });
    await room.dato.takeOverImport({
      params: { ...params(), import: again.import.id },
      body: { digest: again.import.digest, reason: 'the right one after all' },
    });
  });

  test('R40: nobody is anything before somebody decides it, and no file makes a suspect', async () => {
    const persons = (await search('')).filter(({ schema }) => schema === 'Person');
    expect(persons.length).toBe(3);
    expect(persons.map(({ category }) => category)).toEqual(persons.map(() => 'uncategorised'));
    const suspect = {
      id: randomUUID(),
      subject: persons[0]?.id ?? '',
      schema: 'Person',
      value: 'suspect',
      property: 'category',
      kind: 'fact' as const,
      source: { kind: 'person' as const, said: 'a rumour' },
    };
    expect(
      await refusalOf(
        room.dato.addStatements({ params: params(), body: { statements: [suspect] } }),
      ),
    ).toBe('investigation.statement.unfit');
    const [levan] = await search('levan');
    const decide = (client = room.dato) =>
      client.categorise({
        params: params(),
        body: { entity: levan?.id ?? '', version: 0, category: 'suspect', reason: 'drove the bus' },
      });
    // To suspect somebody takes a fresh password.
    expect(await refusalOf(decide(room.mzia))).toBe('decision.step-up.required');
    const { entity } = await decide();
    expect(entity).toMatchObject({ category: 'suspect', categoryVersion: 1 });
    expect(entity.categorySteps).toMatchObject([{ category: 'suspect', reason: 'drove the bus' }]);
  });

  test('R41: a fact and an assessment of it stand apart, each with its source and grade; there is no third kind', async () => {
    const [levan] = await search('levan');
    const said = (value: string, kind: 'fact' | 'assessment') => ({
      id: randomUUID(),
      subject: levan?.id ?? '',
      schema: 'Person',
      property: 'notes',
      value,
      kind,
      grading: { source: 'E' as const, information: '4' as const },
      source: { kind: 'person' as const, said: 'seen on duty' },
    });
    await room.dato.addStatements({
      params: params(),
      body: { statements: [said('at the pass', 'fact'), said('leads the others', 'assessment')] },
    });
    const { properties } = await show(levan?.id ?? '');
    const notes = properties.find(({ property }) => property === 'notes')?.values ?? [];
    expect(notes.map(({ value, kinds }) => [value, kinds])).toEqual([
      ['at the pass', ['fact']],
      ['leads the others', ['assessment']],
    ]);
    await expect(
      inspect(database(), `update investigation.statement set kind = 'rumour'`),
    ).rejects.toMatchObject({ code: '23514' });
    await expect(
      inspect(database(), `update investigation.statement set kind = null`),
    ).rejects.toMatchObject({ code: '23502' });
  });

  test('R44: a merge that is split gives each back as it was, with both histories', async () => {
    const { added } = await room.dato.findMatches({ params: params(), body: {} });
    expect(added).toBeGreaterThan(0);
    const { matches } = await room.dato.listMatches({ params: params(), query: {} });
    const [match] = matches;
    if (match === undefined) throw new Error('no match');
    expect([match.left.caption, match.right.caption].toSorted()).toEqual(['KOBALIA', 'Kobalia']);
    expect(match.reasons.length).toBeGreaterThan(0);
    const both = () => Promise.all([match.left.id, match.right.id].map(show));
    const before = await both();
    const judge = { params: { ...params(), match: match.id } };
    const { match: same } = await room.dato.judgeMatch({
      ...judge,
      body: { version: 0, answer: 'same', reason: 'one passport' },
    });
    expect(same).toMatchObject({ state: 'same', version: 1 });
    const [merged, other] = await both();
    expect(merged?.id).toBe(other?.id);
    expect(merged?.properties.find(({ property }) => property === 'name')?.values).toHaveLength(2);
    const { match: open } = await room.dato.undoMatch({
      ...judge,
      body: { version: 1, reason: 'two sisters' },
    });
    expect(open).toMatchObject({ state: 'open', version: 2 });
    const after = await both();
    expect(after.map((one) => ({ ...one, merges: [] }))).toEqual(before);
    expect(after[0]?.merges[0]).toMatchObject({
      state: 'split',
      steps: [{ act: 'merge' }, { act: 'split', reason: 'two sisters' }],
    });
    await room.dato.judgeMatch({
      ...judge,
      body: { version: 2, answer: 'different', reason: 'two sisters' },
    });
    expect((await room.dato.findMatches({ params: params(), body: {} })).added).toBe(0);
  });

  test('R40: a victim is kept apart, and their numbers are masked until somebody says why they need them', async () => {
    const [nino] = (await search('kobalia')).filter(({ caption }) => caption === 'KOBALIA');
    const victim = {
      entity: nino?.id ?? '',
      version: 0,
      category: 'victim' as const,
      reason: 'was forced to travel',
    };
    const { entity } = await room.dato.categorise({ params: params(), body: victim });
    expect(entity).toMatchObject({ category: 'victim', apart: true });
    expect(JSON.stringify(entity)).not.toMatch(/QV1000001|555 ?100 ?001/);
    // Her telephone is masked wherever it stands, and no search finds it.
    const phones = (await search('')).filter(({ schema }) => schema === 'PhoneNumber');
    const hers = phones.filter(({ apart }) => apart);
    expect(hers).toHaveLength(1);
    expect(JSON.stringify(await show(hers[0]?.id ?? ''))).not.toMatch(/555 ?100 ?001/);
    expect(await search('555 100 001')).toEqual([]);
    const ask = { entity: nino?.id ?? '', reason: 'to be called by her counsel' };
    const { entity: plain } = await room.dato.revealVictim({ params: params(), body: ask });
    expect(plain.revealed).toBe(true);
    expect(JSON.stringify(plain)).toContain('QV1000001');
    expect(room.server.journal.entries.at(-1)).toMatchObject({
      action: 'revealVictim',
      reason: 'to be called by her counsel',
    });
  });

  test('call records are read under an authorisation alone, and rows outside it are refused and counted', async () => {
    const exhibit = await room.enter('calls.csv', CALLS);
    const authorisation = randomUUID();
    const mapping = { kind: 'calls' as const, authorisation, columns: {}, grading };
    const dry = () =>
      room.dato.dryRunImport({ params: params(), body: { id: randomUUID(), exhibit, mapping } });
    expect(await refusalOf(dry())).toBe('investigation.authorisation.unknown');
    const order = {
      id: authorisation,
      authority: 'court of Kutaisi',
      number: '3/41',
      numbers: ['+995 555 100 001'],
      from: '2026-06-01T00:00:00Z',
      to: '2026-07-01T00:00:00Z',
    };
    await room.dato.recordAuthorisation({ params: params(), body: order });
    const { import: found } = await dry();
    expect(found).toMatchObject({ rows: 4, refused: { 'other-numbers': 1, 'other-period': 1 } });
    await room.dato.takeOverImport({
      params: { ...params(), import: found.id },
      body: { digest: found.digest, reason: 'under order 3/41' },
    });
    const stored = await inspect<{ value: string }>(
      database(),
      `select value from investigation.statement where schema in ('PhoneNumber', 'Call')`,
    );
    // Nothing of a refused row is stored, whatever it holds.
    expect(stored.map(({ value }) => value).join(' ')).not.toMatch(/9955553|2026-08/);
  });

  test('what a call saw that failed is seen by nobody else', async () => {
    const before = await room.dato.searchEntities({ params: params(), body: { text: '' } });
    const context: AccessContext = {
      account: 'dato',
      role: 'investigator',
      purpose: 'investigation',
      reference: 'x',
    };
    const one: Omit<NewStatement, 'value'> = {
      id: randomUUID(),
      subject: 'ghost',
      schema: 'Person',
      property: 'name',
      kind: 'fact',
      said: 'seen on duty',
    };
    const storing = { caseId: room.caseId, by: 'dato', at: new Date('2026-11-25T04:00:00Z') };
    const failing = withAccess(database(), context, 'amirani_investigation', async (tx) => {
      await insertStatements(tx, storing, [{ ...one, value: 'NEVER STORED' }]);
      expect((await seeCase(tx, room.caseId)).heads.has('ghost')).toBe(true);
      throw new Error('the journal cannot be written');
    });
    await expect(failing).rejects.toThrow('the journal');
    await withAccess(database(), context, 'amirani_investigation', (tx) =>
      insertStatements(tx, storing, [{ ...one, subject: 'another', value: 'STORED AFTER' }]),
    );
    const after = await room.dato.searchEntities({ params: params(), body: { text: '' } });
    expect(after.total).toBe(before.total + 1);
    expect(JSON.stringify(after)).not.toMatch(/ghost|NEVER STORED/);
  });

  test('a case is as big as what its members stated, and strangers see none of it', async () => {
    expect(
      await refusalOf(room.stranger.getEntity({ params: params(), body: { entity: 'x' } })),
    ).toBe('http.not-found');
    expect(await refusalOf(room.stranger.listImports({ params: params() }))).toBe('http.not-found');
    const { counts } = await room.dato.getCase({ params: params() });
    expect(counts?.statements).toBeGreaterThan(10);
  });

  test('R17: when its days are over a case goes with all that was stated in it', async () => {
    const { version } = await room.dato.getCase({ params: params() });
    await room.dato.closeCase({ params: params(), body: { version, reason: 'sentence is final' } });
    room.server.pass(1827 * 86_400);
    expect(await eraseClosedCases(room.server.platform)).toBe(1);
    const tables = await inspect<{ name: string }>(
      database(),
      `select c.oid::regclass::text as name from pg_class c
       where c.relnamespace = 'investigation'::regnamespace and c.relkind = 'r'`,
    );
    expect(tables.length).toBeGreaterThan(15);
    for (const { name } of tables)
      expect(await inspect(database(), `select 1 from ${name} limit 1`), name).toEqual([]);
    expect(
      await inspect(
        database(),
        `select 1 from decision.decision where kind like 'investigation.%'`,
      ),
    ).toEqual([]);
  });
});
