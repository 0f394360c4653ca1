import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { academySay } from '@amirani/academy/node';
import type { ProgrammeResults } from '@amirani/academy/programme';
import { demonstrationProgramme, simulatedResults } from '@amirani/academy/programme/demonstration';
import type { CivilDate } from '@amirani/core';
import { createClient } from '@platform/api/client.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import { withAccess } from '@platform/server/database/access.ts';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { onBothEngines } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Programme } from '../api/types.ts';
import { startProgrammeDemonstration } from './demonstration.ts';
import { programmeDesk } from './desk.ts';

const today = '2026-11-25' as CivilDate;
const programme: Programme = {
  ...(demonstrationProgramme(today, academySay) as Programme),
  results: 'academy',
};
const people = simulatedResults(programme, today);
const id = '00000000-0000-4000-8000-000000000001';
const reportId = (number: number) => `00000000-0000-4000-8000-00000000010${number}`;

onBothEngines('the programme', (database, isFirst) => {
  let server: TestServer;
  let manager: TestClient;
  let results: ProgrammeResults;
  const folder = mkdtempSync(join(tmpdir(), 'amirani-programme-'));
  const desk = programmeDesk(async () => results);
  const anybody = () =>
    createClient(endpoints, async (url, { method, headers }) => {
      const answer = await server.app.inject({
        method: method as 'GET',
        url,
        headers: { ...headers },
      });
      return {
        ok: answer.statusCode < 400,
        status: answer.statusCode,
        json: async () => answer.json() as unknown,
      };
    });
  beforeAll(async () => {
    results = people;
    server = await testServer(database(), { desks: [desk] });
    manager = await clientOf(server, 'programme-manager');
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test('a row is put in; the edition before stays, and who has seen an older one is told', async () => {
    const begun = await manager.beginProgramme({ body: { id, programme, reason: 'agreed' } });
    expect(begun.programme).toMatchObject({ version: 1, today });
    const row = { id: 'lesson-3', month: 20, text: { en: 'Small classes', ka: 'მცირე ჯგუფები' } };
    const change = { part: 'lessons', act: 'put', row } as const;
    const body = { version: 1, reason: 'the steering group', change };
    const { programme: after } = await manager.changeProgramme({ params: { id }, body });
    expect(after.programme.lessons.at(-1)).toEqual(row);
    expect(after.editions.map(({ number, by, reason }) => [number, by, reason])).toEqual([
      [2, 'programme-manager', 'the steering group'],
      [1, 'programme-manager', 'agreed'],
    ]);
    expect(server.journal.entries.at(-1)).toMatchObject({
      action: 'changeProgramme',
      subjects: [id],
    });
    expect(await refusalOf(manager.changeProgramme({ params: { id }, body }))).toBe(
      'decision.version.stale',
    );
    const late = { ...change, row: { ...row, month: 31 } };
    expect(
      await refusalOf(
        manager.changeProgramme({ params: { id }, body: { ...body, version: 2, change: late } }),
      ),
    ).toBe('programme.unfit');
    expect(
      await refusalOf(manager.beginProgramme({ body: { id, programme, reason: 'again' } })),
    ).toBe('programme.id-taken');
  });

  test('a report prints the same ever after; published it is read by anybody, and only what is seen from outside', async () => {
    const params = { id: reportId(1) };
    const { report } = await manager.composeProgrammeReport({
      params: { id },
      body: { id: reportId(1), on: today },
    });
    expect(report).toMatchObject({ edition: 2, state: 'composed', on: today });
    const print = (language: 'en' | 'ka') =>
      manager.printProgrammeReport({ params, body: { language } });
    const first = await print('en');
    expect(Buffer.from(first.content, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(server.journal.entries.at(-1)).toMatchObject({ operation: 'disclosure' });
    // Other results and another programme change nothing of it.
    results = { sittings: [], certificates: [] };
    const change = { part: 'lessons', act: 'remove', id: 'lesson-3' } as const;
    await manager.changeProgramme({
      params: { id },
      body: { version: 2, reason: 'a slip', change },
    });
    expect((await print('en')).sha256).toBe(first.sha256);
    results = people;

    expect((await anybody().getPublicProgrammes({})).programmes).toEqual([]);
    const body = { reason: 'approved by the partners', version: 0 };
    await manager.publishProgrammeReport({ params, body });
    const [seen] = (await anybody().getPublicProgrammes({})).programmes;
    expect(seen?.programme.lessons).toHaveLength(3);
    expect(seen?.visibility.placeholder).toBe(true);
    const text = JSON.stringify(seen);
    for (const { pseudonym } of people.sittings) expect(text).not.toContain(`"${pseudonym}"`);
    expect(text).not.toContain('patrol');
    await manager.composeProgrammeReport({ params: { id }, body: { id: reportId(2), on: today } });
    await manager.publishProgrammeReport({ params: { id: reportId(2) }, body });
    const { reports } = await manager.listProgrammeReports({ params: { id } });
    expect(new Map(reports.map((one) => [one.id, one.state]))).toEqual(
      new Map([
        [reportId(1), 'withdrawn'],
        [reportId(2), 'published'],
      ]),
    );
    await manager.withdrawProgrammeReport({
      params: { id: reportId(2) },
      body: { reason: 'over', version: 1 },
    });
    expect((await anybody().getPublicProgrammes({})).programmes).toEqual([]);
  });

  test('R72: only who runs the programme reads it, and no line of the database holds a person’s result', async () => {
    for (const role of ['trainer', 'border-officer', 'data-protection-officer'] as const) {
      const other = await clientOf(server, role);
      expect(await refusalOf(other.getProgramme({ params: { id } }))).toBe('access.role');
    }
    const context = { account: 'stranger', purpose: 'programme', reference: 'page' } as const;
    const asPublic = (table: string) =>
      withAccess(database(), context, 'amirani_public', (tx) =>
        sql.raw(`select * from programme.${table}`).execute(tx),
      );
    for (const table of ['edition', 'report'])
      await expect(asPublic(table)).rejects.toThrow('denied');
    await expect(asPublic('publication')).resolves.toBeDefined();
    const kept = await withAccess(database(), context, 'amirani_programme', (tx) =>
      sql<{
        all: string;
      }>`select string_agg(r.content, ' ') || string_agg(e.content::text, ' ') as all
        from programme.report r, programme.edition e`.execute(tx),
    );
    for (const { pseudonym } of people.sittings)
      expect(kept.rows[0]?.all).not.toContain(`"${pseudonym}"`);
  });

  test('a report of a day that has not come, of an unreadable emblem, or with lines that lack Georgian is refused', async () => {
    if (!isFirst) return;
    const compose = (config: Partial<TestServer['platform']['config']>, on = today) => {
      Object.assign(
        server.platform.config,
        { fundingEmblem: undefined, fundingLines: undefined },
        config,
      );
      const body = { id: reportId(3), on };
      return manager.composeProgrammeReport({ params: { id }, body });
    };
    const file = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    expect(await refusalOf(compose({}, '2026-11-26' as CivilDate))).toBe('programme.report.day');
    const run = file(
      'run.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    );
    expect(await refusalOf(compose({ fundingEmblem: run }))).toBe('programme.emblem.unreadable');
    const fundingLines = file('lines.json', '{"en":"Paid by somebody"}');
    expect(await refusalOf(compose({ fundingLines }))).toBe('programme.lines.unreadable');
    const { report } = await compose({
      fundingEmblem: file('own.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"/>'),
      fundingLines: file('both.json', '{"en":"Paid by somebody","ka":"ვიღაცის თანხით"}'),
    });
    const body = { reason: 'shown', version: report.version };
    await manager.publishProgrammeReport({ params: { id: report.id }, body });
    const [seen] = (await anybody().getPublicProgrammes({})).programmes;
    expect(seen?.visibility).toMatchObject({
      placeholder: false,
      line: { en: 'Paid by somebody' },
    });
    Object.assign(server.platform.config, { publicProgramme: false });
    expect(await refusalOf(anybody().getPublicProgrammes({}))).toBe('http.not-found');
  });

  test('a training profile shows a programme in its second year with a published report; a duty profile takes no simulation', async () => {
    if (!isFirst) return;
    await withAccess(
      database(),
      { account: 'a', purpose: 'programme', reference: 'b' },
      'amirani_programme',
      (tx) => sql`delete from programme.publication`.execute(tx),
    );
    const duty = {
      ...server.platform,
      config: { ...server.platform.config, profile: 'duty' as const },
    };
    await expect(startProgrammeDemonstration(duty)).rejects.toThrow('training');
    Object.assign(server.platform.config, { profile: 'duty' });
    const body = {
      id: reportId(9),
      programme: { ...programme, results: 'simulation' as const },
      reason: 'try',
    };
    expect(await refusalOf(manager.beginProgramme({ body }))).toBe('programme.simulation');
    Object.assign(server.platform.config, { profile: 'training' });
  });
});
