import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Claim, claimDigest, issueCredential, seedIssuer } from '@amirani/academy/credential';
import type { CivilDate } from '@amirani/core';
import { assessmentDesk } from '@desk/assessment/server/desk.ts';
import { hitsWorld, judgeHit } from '@desk/assessment/server/test/hits.ts';
import { travellersDesk } from '@desk/travellers/server/desk.ts';
import { openJournalKeys } from '@platform/server/journal/keys.ts';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oversightDesk } from '../desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-competence-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const academy = seedIssuer('Border Academy of Utopia', new Uint8Array(32).fill(7));
const stranger = seedIssuer('Another academy', new Uint8Array(32).fill(8));

/** A certificate of a course, signed by two persons. */
const certificate = async (course: string, issuer = academy, until = '2027-10-21') => {
  const claim: Claim = {
    holder: { pseudonym: 'Kestrel 14' },
    course: {
      ...{ id: `urn:amirani:course:${course}-1`, name: course, description: 'of a test' },
      ...{ criteria: 'the rule of the course is met', language: 'en' },
      alignments: [
        { targetName: 'decides hits', targetUrl: 'https://sqf.example', targetFramework: 'none' },
      ],
    },
    ...{ from: '2026-10-01' as CivilDate, to: '2026-10-20' as CivilDate, band: 'met' },
    ...{ validFrom: '2026-10-21T00:00:00Z', validUntil: `${until}T00:00:00Z` },
  };
  const issued = await issueCredential({
    ...{ id: 'urn:uuid:58172aac-d8ba-41ed-83dd-0b3aef56cc33', claim, person: 'trainee', issuer },
    outcome: { met: true, shortfalls: [] },
    signatures: (['trainer', 'certifier'] as const).map((role) => ({
      ...{ role, person: `p-${role}`, at: '2026-10-20T15:00:00Z', over: claimDigest(claim) },
    })),
    status: { list: 'https://academy.example/status/1', index: 94_567 },
    at: '2026-10-21T08:00:00Z',
  });
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  return JSON.stringify(issued.value);
};

onDatabase('competence of staff', (database) => {
  let server: TestServer;
  let officer: TestClient;
  let nino: TestClient;
  const serve = async (requireCompetence: boolean): Promise<void> => {
    const keys = await openJournalKeys(folder, 'journal.test/competence');
    server = await testServer(database(), {
      desks: [travellersDesk, assessmentDesk(), oversightDesk(keys)],
      config: { dataFolder: folder, certificateIssuers: [academy.id], requireCompetence },
    });
  };
  beforeAll(async () => {
    await serve(true);
    officer = await clientOf(server, 'data-protection-officer', 'competence-officer');
    nino = await clientOf(server, 'pnr-analyst', 'competence-nino');
  });
  afterAll(async () => server.close());
  const recorded = async (text: string, account = 'competence-nino') =>
    officer.recordCompetence({
      body: { account, certificate: text, reason: 'she showed it and her passport' },
    });
  const of = async (account: string) =>
    (await officer.listCompetence({})).staff.find((one) => one.account === account);

  test('R65: where a certificate is asked for nobody decides a hit without one, and reads on; with one that runs they decide', async () => {
    const world = await hitsWorld(database());
    const [first = '', second = ''] = (await world.found(2)).hits;
    // Without the setting, acts without a certificate are allowed and oversight is warned.
    expect(await judgeHit(world.nino, first, 'different')).toMatchObject({ state: 'different' });
    expect(await of('competence-nino')).toMatchObject({
      ...{ role: 'pnr-analyst', course: 'traveller-assessment', valid: false },
    });
    const judge = async () => {
      const { hit } = await nino.getHit({ params: { id: second } });
      return nino.judgeHit({
        params: { id: second },
        body: {
          ...{ judgement: 'different' as const, reason: 'another year of birth' },
          ...{ version: hit.version, seen: hit.seen },
        },
      });
    };
    expect(await refusalOf(judge())).toBe('access.competence');
    expect((await nino.getHitQueue({})).lanes.length).toBeGreaterThan(0);

    await recorded(await certificate('traveller-assessment'));
    expect(await of('competence-nino')).toMatchObject({
      valid: true,
      certificate: { holder: 'Kestrel 14', issuer: academy.id, recordedBy: 'competence-officer' },
    });
    expect(server.journal.entries.at(-2)).toMatchObject({
      ...{ operation: 'collection', action: 'recordCompetence', subjects: ['competence-nino'] },
    });
    expect((await judge()).hit).toMatchObject({ state: 'different' });
    await world.server.close();
  });

  test('R65: a certificate of another issuer, another course, changed, or over does not count, nor one for who decides nothing', async () => {
    const good = await certificate('traveller-assessment');
    for (const bad of [
      await certificate('traveller-assessment', stranger),
      await certificate('investigation'),
      await certificate('traveller-assessment', academy, '2026-11-20'),
      good.replace('Kestrel 14', 'Kestrel 15'),
      'no certificate at all',
    ])
      expect(await refusalOf(recorded(bad))).toBe('oversight.competence.not-valid');
    for (const account of ['competence-officer', 'nobody'])
      expect(await refusalOf(recorded(good, account))).toBe(
        'oversight.competence.nothing-to-decide',
      );
    expect(await refusalOf(nino.listCompetence({}))).toBe('access.role');
  });

  test('R65: a certificate that has run out counts no more from that very instant, and its holder stands first in the list', async () => {
    await recorded(await certificate('traveller-assessment', academy, '2026-12-01'));
    server.pass(6 * 86_400); // 2026-12-01 04:00 UTC
    officer = await clientOf(server, 'data-protection-officer', 'competence-later');
    expect(await of('competence-nino')).toMatchObject({ valid: false });
    const { staff, required } = await officer.listCompetence({});
    expect(required).toBe(true);
    expect(staff[0]).toMatchObject({ valid: false });
  });
});
