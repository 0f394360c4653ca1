import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientWith } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { testServer } from '@platform/server/test/server.ts';
import { afterAll, expect, test } from 'vitest';
import { type CaseDemonstration, startCaseDemonstration } from './demonstration.ts';
import { investigationsDesks } from './test/investigations.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-case-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const made: CaseDemonstration = {
  title: 'Training: drivers',
  offences: ['migrant-smuggling'],
  basis: 'training order 1',
  suspicion: 'an informant names drivers',
  order: {
    authority: 'Court of training',
    number: 'T-1',
    numbers: ['+28040666013'],
    from: '2026-09-01T00:00:00.000Z',
    to: '2026-10-01T00:00:00.000Z',
  },
  exhibits: [
    {
      title: 'Call records',
      name: 'calls.csv',
      kind: 'call-records',
      from: 'operator',
      content: 'caller,callee,start\n+28040666013,+28085193576,2026-09-02T10:00Z\n',
      mapping: (authorisation) => ({
        kind: 'calls',
        authorisation,
        columns: {},
        grading: { source: 'B', information: '2' },
      }),
    },
    {
      title: 'Payments',
      name: 'payments.csv',
      kind: 'account-records',
      from: 'bank',
      content: 'from,to\nA,B\n',
    },
  ],
};

onDatabase('the demonstration case', (database) => {
  test('is opened once, by the steps of persons, with what is left to be done', async () => {
    const server = await testServer(database(), {
      desks: investigationsDesks(),
      config: { dataFolder: folder },
    });
    const lead = clientWith(
      server,
      await server.signIn('investigator', ['investigator']),
      'investigator',
    );
    await server.signIn('investigator2', ['investigator']);
    await startCaseDemonstration(server.platform, () => made);
    const { cases } = await lead.listCases({ query: {} });
    expect(cases).toMatchObject([{ title: 'Training: drivers', part: 'lead', members: 2 }]);
    const params = { id: cases[0]?.id ?? '' };
    const { exhibits } = await lead.listExhibits({ params });
    expect(exhibits.map(({ number, statements }) => [number, statements > 0])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect((await lead.verifyCustody({ params, body: {} })).faults).toEqual([]);
    const graph = { nodes: [], links: [], apart: true };
    expect((await lead.countGraph({ params, body: graph })).nodes).toBe(2);
    await startCaseDemonstration(server.platform, () => made);
    expect((await lead.listCases({ query: {} })).cases).toHaveLength(1);
    await server.close();
  });
});
