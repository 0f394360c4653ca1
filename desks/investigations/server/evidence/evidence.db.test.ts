import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyArchive } from '@amirani/network/evidence';
import { createJournal } from '@platform/server/journal/record.ts';
import { openSubjectKeys } from '@platform/server/journal/subject-keys.ts';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodePackageCrypto } from '../court-package/node-crypto.ts';
import { investigationsDesks, testSigner } from '../test/investigations.ts';
import { type LocalAuthority, localAuthority } from '../test/time-stamp-authority.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-evidence-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const obtained = { on: '2026-11-20', from: 'the driver', by: 'patrol 4', basis: 'seizure 3' };
const hex = (...parts: readonly Uint8Array[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

onDatabase('evidence', (database) => {
  let server: TestServer;
  let authority: LocalAuthority;
  let dato: TestClient;
  let mzia: TestClient;
  let caseId: string;
  const signer = testSigner();
  beforeAll(async () => {
    authority = localAuthority();
    const timeStamps = { url: await authority.serve(), anchors: authority.anchors };
    const at = new Date('2026-11-25T04:00:00Z');
    const subjects = openSubjectKeys(join(folder, randomUUID()));
    const verifier = { name: signer.name, kind: 'log' as const, publicKey: signer.publicKey };
    server = await testServer(database(), {
      desks: investigationsDesks(signer),
      journal: createJournal({ signer, verifier, subjects }, () => at),
      config: { dataFolder: folder, timeStamps },
    });
    dato = await clientOf(server, 'investigator', 'dato');
    mzia = await clientOf(server, 'investigator', 'mzia');
    await dato.stepUp({ body: { password: PASSWORD } });
    const opened = await dato.openCase({
      body: {
        id: randomUUID(),
        title: 'Minibuses',
        offences: ['migrant-smuggling'],
        basis: 'order 12/7',
        reason: 'three refusals name one driver',
      },
    });
    caseId = opened.case.id;
    await dato.admitMember({
      params: { id: caseId },
      body: { account: 'mzia', part: 'member', version: 0, reason: 'examines telephones' },
    });
  });
  afterAll(async () => {
    await server.close();
    authority.close();
  });

  const enter = async (name: string, ...parts: readonly Buffer[]) => {
    const body = {
      id: randomUUID(),
      title: `Exhibit ${name}`,
      kind: 'file' as const,
      name,
      obtained,
    };
    const params = { id: caseId, exhibit: body.id };
    await dato.beginExhibit({ params: { id: caseId }, body });
    for (const [position, part] of parts.entries())
      await dato.addExhibitPart({ params: { ...params, position }, body: part });
    const { exhibit } = await dato.completeExhibit({ params, body: { sha256: hex(...parts) } });
    return { params, exhibit };
  };
  const whole = (params: { id: string; exhibit: string }) => dato.getExhibit({ params });

  test('an exhibit comes in parts, is hashed as it came, stored sealed, and never changes again', async () => {
    const parts = [Buffer.from('first part, PLAINWORD, '), Buffer.from('second part')];
    const { params, exhibit } = await enter('list.csv', ...parts);
    expect(exhibit).toMatchObject({
      number: 1,
      state: 'complete',
      parts: 2,
      sha256: hex(...parts),
      bytes: 34,
      holder: { kind: 'colleague', account: 'dato' },
    });
    const rows = await inspect<{ sealed: Buffer }>(
      database(),
      'select sealed from investigation.exhibit_part',
    );
    expect(rows).toHaveLength(2);
    for (const { sealed } of rows) expect(sealed.toString('latin1')).not.toContain('PLAINWORD');
    expect(
      await refusalOf(
        dato.addExhibitPart({ params: { ...params, position: 2 }, body: Buffer.from('x') }),
      ),
    ).toBe('investigation.exhibit.not-receiving');
    // Not by the database either.
    await expect(
      inspect(
        database(),
        `update investigation.exhibit set sha256 = decode(repeat('00', 32), 'hex')`,
      ),
    ).rejects.toMatchObject({ constraint: 'exhibit_stays' });
    const read = await mzia.readExhibitPart({ params: { ...params, position: 1 } });
    expect(Buffer.from(read.content, 'base64').toString()).toBe('second part');
    const opened = await mzia.readExhibitPart({ params: { ...params, position: 0 } });
    expect(opened.parts).toBe(2);
    // To open it is a step of its custody: once an opening.
    expect((await whole(params)).custody.map(({ what, by }) => [what, by])).toEqual([
      ['entered', 'dato'],
      ['opened', 'mzia'],
    ]);
  });

  test('an incomplete upload, or one with another digest, does not become an exhibit', async () => {
    const body = { id: randomUUID(), title: 'a list', kind: 'file' as const, name: 'x', obtained };
    const params = { id: caseId, exhibit: body.id };
    await dato.beginExhibit({ params: { id: caseId }, body });
    const complete = (sha256?: string) =>
      refusalOf(dato.completeExhibit({ params, body: sha256 === undefined ? {} : { sha256 } }));
    expect(await complete()).toBe('investigation.exhibit.empty');
    await dato.addExhibitPart({ params: { ...params, position: 1 }, body: Buffer.from('x') });
    expect(await complete()).toBe('investigation.exhibit.parts-missing');
    await dato.addExhibitPart({ params: { ...params, position: 0 }, body: Buffer.from('y') });
    expect(await complete('0'.repeat(64))).toBe('investigation.exhibit.digest');
    expect(
      await refusalOf(
        mzia.offerExhibit({
          params,
          body: {
            id: randomUUID(),
            to: { kind: 'colleague', account: 'dato' },
            reason: 'takes it',
          },
        }),
      ),
    ).toBe('investigation.exhibit.not-complete');
    await dato.discardExhibit({ params, body: { reason: 'the wrong file' } });
    expect(await refusalOf(dato.getExhibit({ params }))).toBe('http.not-found');
  });

  test('a hand-over is complete only when its receiver acknowledges it', async () => {
    const { params } = await enter('phone.bin', Buffer.from('image of a telephone'));
    const offer = (client: TestClient, account: string) =>
      client.offerExhibit({
        params,
        body: { id: randomUUID(), to: { kind: 'colleague', account }, reason: 'to be examined' },
      });
    expect(await refusalOf(offer(mzia, 'mzia'))).toBe('investigation.hand-over.not-holder');
    const { exhibit } = await offer(dato, 'mzia');
    expect(exhibit.holder).toEqual({ kind: 'colleague', account: 'dato' });
    expect(await refusalOf(offer(dato, 'mzia'))).toBe('investigation.hand-over.open');
    const handOver = exhibit.handOver?.id ?? '';
    const answer = {
      params: { ...params, handOver },
      body: { version: 1, reason: 'seal unbroken' },
    };
    expect(await refusalOf(dato.acknowledgeHandOver(answer))).toBe(
      'investigation.hand-over.not-receiver',
    );
    expect((await mzia.getCase({ params: { id: caseId } })).counts?.handOversToMe).toBe(1);
    const { exhibit: after } = await mzia.acknowledgeHandOver(answer);
    expect(after.holder).toEqual({ kind: 'colleague', account: 'mzia' });
    // Somebody outside signs a receipt, which another member than the giver records.
    const outside = { kind: 'outside' as const, name: 'Dr Eka Iori', organisation: 'laboratory' };
    const { exhibit: sent } = await mzia.offerExhibit({
      params,
      body: { id: randomUUID(), to: outside, reason: 'memory to be read' },
    });
    const receipt = {
      params: { ...params, handOver: sent.handOver?.id ?? '' },
      body: { version: 1, reason: 'receipt 17 of 25 November' },
    };
    expect(await refusalOf(mzia.acknowledgeHandOver(receipt))).toBe(
      'investigation.hand-over.not-receiver',
    );
    expect((await dato.acknowledgeHandOver(receipt)).exhibit.holder).toEqual(outside);
    const { custody } = await whole(params);
    expect(custody.map(({ what }) => what)).toEqual([
      'entered',
      'offered',
      'acknowledged',
      'offered',
      'acknowledged',
    ]);
    // If the holder leaves the case, any member may reclaim the exhibit.
    const back = (await offer(dato, 'mzia')).exhibit.handOver?.id ?? '';
    await mzia.acknowledgeHandOver({ ...answer, params: { ...params, handOver: back } });
    await dato.endMembership({
      params: { id: caseId },
      body: { account: 'mzia', version: 1, reason: 'another task' },
    });
    expect(await refusalOf(offer(mzia, 'dato'))).toBe('http.not-found');
    const fetched = await dato.offerExhibit({
      params,
      body: { id: randomUUID(), to: outside, reason: 'back to the laboratory' },
    });
    expect(fetched.exhibit.handOver?.state).toBe('offered');
  });

  test('RFC 3161: the authority stamps the digest, and what does not verify is kept as that', async () => {
    const { params } = await enter('stamped.txt', Buffer.from('to be stamped'));
    const { exhibit } = await dato.stampExhibit({ params, body: {} });
    expect(exhibit.timeStamps).toMatchObject([{ result: 'valid', policy: '1.2.3.4.1' }]);
    const config = server.platform.config as { timeStamps: unknown };
    const before = config.timeStamps as { url: string };
    config.timeStamps = { ...before, anchors: authority.otherAnchors };
    server.pass(1);
    const { exhibit: again } = await dato.stampExhibit({ params, body: {} });
    expect(again.timeStamps[1]).toMatchObject({ result: 'invalid', problem: 'not-trusted' });
    config.timeStamps = { ...before, url: 'http://127.0.0.1:9/' };
    expect(await refusalOf(dato.stampExhibit({ params, body: {} }))).toBe(
      'investigation.time-stamp.unreachable',
    );
    config.timeStamps = undefined;
    expect(await refusalOf(dato.stampExhibit({ params, body: {} }))).toBe(
      'investigation.time-stamp.not-configured',
    );
    config.timeStamps = before;
  });

  test('the court package is intact with every receipt, and tells nothing of other exhibits', async () => {
    const body = {
      exhibits: [1, 3],
      recipient: 'court of Kutaisi',
      language: 'ka' as const,
      reason: 'trial 3/41',
    };
    const params = { id: caseId };
    expect(await refusalOf(dato.packCase({ params, body: { ...body, exhibits: [99] } }))).toBe(
      'investigation.package.no-exhibits',
    );
    const made = await dato.packCase({ params, body });
    const verdict = await verifyArchive(Buffer.from(made.content, 'base64'), nodePackageCrypto);
    expect(verdict).toMatchObject({ result: 'intact', faults: [], number: made.manifest });
    expect(verdict.manifest).toMatchObject({ recipient: 'court of Kutaisi', case: '2026-0001' });
    expect(verdict.manifest?.exhibits.map(({ stamps }) => stamps.length)).toEqual([0, 1]);
    expect(verdict.steps.join('')).not.toContain('laboratory');
    expect(made.name).toBe('court-package-2026-0001.zip');
  });

  test('what somebody changes in the database is found: a byte of an exhibit, a step of the chain', async () => {
    const params = { id: caseId };
    expect((await dato.verifyCustody({ params, body: {} })).faults).toEqual([]);
    await inspect(database(), `alter table investigation.exhibit_part disable trigger open`);
    await inspect(
      database(),
      `update investigation.exhibit_part p set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)
       from investigation.exhibit e where e.id = p.exhibit and e.number = 2`,
    );
    await inspect(
      database(),
      `update investigation.custody_step set content = replace(content, 'mzia', 'dato'),
         sha256 = sha256(convert_to(replace(content, 'mzia', 'dato'), 'UTF8')) where position = 2`,
    );
    expect((await dato.verifyCustody({ params, body: {} })).faults).toEqual([
      { what: 'exhibit', number: 2 },
      { what: 'step', number: 3 },
    ]);
  });

  test('an exhibit that is a picture is refused as a table, by its kind', async () => {
    const png = Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      Buffer.alloc(64, 3),
    ]);
    const { params } = await enter('photo.png', png);
    // Mutant: without `mustBeTable` the first rows of the picture are offered as columns.
    expect(await refusalOf(dato.peekExhibit({ params, body: {} }))).toBe('file.picture');
  });
});
