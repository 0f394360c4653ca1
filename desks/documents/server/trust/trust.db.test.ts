import { createHash } from 'node:crypto';
import { type DocumentFactory, documentFactory } from '@amirani/scenario/documents';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsDesk } from '../desk.ts';
import { createDocumentsRoom } from '../room.ts';
import { haveSampleDocuments, sampleDocument } from '../test/samples.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const factoryOf = (day: string): DocumentFactory =>
  documentFactory({ seed: 3, referenceDate: day as never });
const factory = factoryOf('2026-11-24');

onDatabase('the trust store', (database) => {
  let server: TestServer;
  let keeper: TestClient;
  let examiner: TestClient;
  beforeAll(async () => {
    server = await testServer(database(), { desks: [documentsDesk(createDocumentsRoom())] });
    keeper = await clientOf(server, 'trust-administrator');
    examiner = await clientOf(server, 'document-examiner');
  });
  afterAll(async () => server.close());
  const stepUp = () => keeper.stepUp({ body: { password: PASSWORD } });
  const take = async (bytes: Uint8Array, reference = 'the training world', supersedes?: string) =>
    (
      await keeper.importTrustList(
        { query: supersedes === undefined ? {} : { supersedes }, body: bytes },
        { reference },
      )
    ).list;
  const material = factory.trust();
  const anchor = material.find(({ role }) => role === 'anchor')?.bytes ?? new Uint8Array();
  const digest = sha256(anchor);

  test('a list without an anchor is undetermined; the anchor is proposed, confirmed on what it means, and then it vouches', async () => {
    const before = await examiner.getTrustStore({});
    expect(before).toMatchObject({ profile: 'training', lists: [], anchors: [], states: [] });
    for (const { bytes } of material) await take(bytes);
    const store = await examiner.getTrustStore({});
    expect(store.edition).not.toBe(before.edition);
    const master = store.lists.find(({ kind }) => kind === 'master-list');
    expect(master).toMatchObject({
      source: 'the training world',
      importedBy: 'trust-administrator',
      signature: 'valid',
      trust: 'undetermined',
      state: 'standing',
    });
    expect(store.states).toEqual([]);
    const revocations = store.lists.filter(({ kind }) => kind === 'crl');
    expect(revocations.length).toBeGreaterThan(3);
    // Whose they are is said: without a name one is told from the other by its bytes alone.
    for (const { signer } of revocations) expect(signer).toMatch(/C=Q[A-Z]|C=UT/);

    const params = { sha256: digest };
    expect(await refusalOf(examiner.proposeAnchor({ params, body: { reason: 'I like it' } }))).toBe(
      'access.role',
    );
    const { anchor: proposed } = await keeper.proposeAnchor({
      params,
      body: { reason: 'test authority of the world' },
    });
    expect(proposed).toMatchObject({ state: 'proposed', version: 1 });
    expect(proposed.consequences.lists).toContain(master?.id);
    expect(proposed.consequences.states.length).toBeGreaterThan(5);
    expect((await examiner.getTrustStore({})).states).toEqual([]);

    const { consequences } = proposed;
    const confirm = (body: Parameters<TestClient['confirmAnchor']>[0]['body']) =>
      keeper.confirmAnchor({ params, body });
    expect(await refusalOf(confirm({ reason: 'yes', version: 1, consequences }))).toBe(
      'access.step-up.required',
    );
    await stepUp();
    expect(await refusalOf(confirm({ reason: 'yes', version: 2, consequences }))).toBe(
      'decision.version.stale',
    );
    expect(
      await refusalOf(
        confirm({ reason: 'yes', version: 1, consequences: { ...consequences, certificates: 1 } }),
      ),
    ).toBe('decision.seen.changed');
    const { anchor: trusted } = await confirm({
      reason: 'compared by telephone',
      version: 1,
      consequences,
    });
    expect(trusted).toMatchObject({ state: 'trusted', version: 2, consequences });
    expect(trusted.steps.map(({ act, reason }) => [act, reason])).toEqual([
      ['propose', 'test authority of the world'],
      ['confirm', 'compared by telephone'],
    ]);
    const after = await examiner.getTrustStore({});
    expect(after.lists.find(({ id }) => id === master?.id)).toMatchObject({
      trust: 'trusted',
      anchor: digest,
    });
    expect(after.states.map(({ state }) => state)).toEqual(consequences.states);
    expect(
      after.lists.filter(({ kind, fresh }) => kind === 'crl' && fresh === 'fresh').length,
    ).toBeGreaterThan(3);
  });

  test('certificates come with where they stand; a revocation list with what it revokes', async () => {
    const { lists } = await examiner.getTrustStore({});
    const master = lists.find(({ kind }) => kind === 'master-list');
    const { list, certificates } = await examiner.getTrustList({
      params: { id: master?.id ?? '' },
    });
    expect(list.id).toBe(master?.id);
    expect(certificates.length).toBe(list.certificates);
    for (const one of certificates) expect(one.lists.map((place) => place.list)).toContain(list.id);
    expect(certificates.every(({ trust }) => trust === 'trusted')).toBe(true);
    const crls = lists.filter(({ kind, revoked }) => kind === 'crl' && revoked > 0);
    expect(crls.length).toBeGreaterThan(0);
    const { revoked } = await examiner.getTrustList({ params: { id: crls[0]?.id ?? '' } });
    expect(revoked).toHaveLength(crls[0]?.revoked ?? -1);
  });

  test('the same bytes twice, no list at all, one that stands no more: refused by name', async () => {
    expect(await refusalOf(take(anchor))).toBe('document.trust.duplicate');
    expect(await refusalOf(take(Buffer.from('no list')))).toBe('document.trust.unreadable');
    expect(await refusalOf(take(new Uint8Array((32 << 20) + 1)))).toBe('document.piece.too-large');
    const list = await take(
      Buffer.from(factory.sealSigners()[0]?.bytes ?? []),
      'from the ministry',
    );
    await stepUp();
    await keeper.withdrawTrustList({
      params: { id: list.id },
      body: { reason: 'sent by mistake' },
    });
    expect(
      await refusalOf(
        keeper.withdrawTrustList({ params: { id: list.id }, body: { reason: 'again' } }),
      ),
    ).toBe('document.trust.not-standing');
    const { lists } = await examiner.getTrustStore({});
    expect(lists.find(({ id }) => id === list.id)).toMatchObject({
      state: 'withdrawn',
      kind: 'certificate',
      source: 'from the ministry',
    });
  });

  test('an edition takes the place of an earlier one; both remain, and what came and went is told', async () => {
    const { lists } = await examiner.getTrustStore({});
    const old = lists.find(({ kind, state }) => kind === 'master-list' && state === 'standing');
    const newer = factoryOf('2026-12-25')
      .trust()
      .find(({ name }) => /master/i.test(name));
    if (old === undefined || newer === undefined) throw new Error('no master list');
    const fresh = await take(newer.bytes, 'December', old.id);
    expect(fresh).toMatchObject({
      state: 'standing',
      supersedes: old.id,
      fresh: 'from-the-future',
    });
    const after = await examiner.getTrustStore({});
    expect(after.lists.find(({ id }) => id === old.id)).toMatchObject({
      state: 'superseded',
      certificates: old.certificates,
    });
    const difference = await examiner.compareTrustLists({
      params: { id: old.id, other: fresh.id },
    });
    expect(difference.kept + difference.removed.length).toBe(old.certificates);
    expect(difference.kept + difference.added.length).toBe(fresh.certificates);
    const same = await examiner.compareTrustLists({ params: { id: old.id, other: old.id } });
    expect(same).toEqual({ added: [], removed: [], kept: old.certificates });
  });

  test('an anchor that is withdrawn vouches no more', async () => {
    await stepUp();
    const params = { sha256: digest };
    const { anchor: gone } = await keeper.withdrawAnchor({
      params,
      body: { reason: 'its key is known', version: 2 },
    });
    expect(gone.state).toBe('withdrawn');
    expect((await examiner.getTrustStore({})).states).toEqual([]);
    const { anchor: again } = await keeper.proposeAnchor({
      params,
      body: { reason: 'new key ceremony' },
    });
    expect(again).toMatchObject({ state: 'proposed', version: 1 });
  });

  test('every act on the store is journalled in its own transaction, with the digest of what came', async () => {
    const { bytes = new Uint8Array() } =
      factoryOf('2026-10-25')
        .trust()
        .find(({ name }) => /master/i.test(name)) ?? {};
    const list = await take(bytes, 'October');
    expect(server.journal.entries.at(-1)).toMatchObject({
      action: 'importTrustList',
      operation: 'alteration',
      purpose: 'trust-keeping',
      reference: 'October',
      reason: list.sha256,
      outcome: 'done',
    });
    server.journal.broken = true;
    const refused = await refusalOf(take(factory.sealSigners()[1]?.bytes ?? anchor, 'x'));
    server.journal.broken = false;
    expect(refused).toBe('journal.unavailable');
    expect((await examiner.getTrustStore({})).lists.some(({ source }) => source === 'x')).toBe(
      false,
    );
  });

  test('R67: a store for duty refuses the test authorities by name', async () => {
    const duty = await testServer(database(), {
      desks: [documentsDesk(createDocumentsRoom())],
      config: { profile: 'duty' },
    });
    try {
      const own = await clientOf(duty, 'trust-administrator', 'duty-keeper');
      const call = own.importTrustList({
        query: {},
        body: Buffer.from(factoryOf('2027-01-01').sealSigners()[0]?.bytes ?? []),
      });
      expect(await refusalOf(call)).toBe('document.trust.synthetic');
      const { anchors } = await own.getTrustStore({});
      expect(anchors[0]?.state).toBe('proposed');
      await own.stepUp({ body: { password: PASSWORD } });
      const { version = 0, consequences = { lists: [], states: [], certificates: 0 } } =
        anchors[0] ?? {};
      expect(
        await refusalOf(
          own.confirmAnchor({
            params: { sha256: digest },
            body: { reason: 'go on', version, consequences },
          }),
        ),
      ).toBe('document.trust.synthetic');
    } finally {
      await duty.close();
    }
  });

  test.skipIf(!haveSampleDocuments)(
    'a real master list of 588 certificates is read, compared and shown',
    async () => {
      const old = await take(
        sampleDocument('masterlists/DE_ML_2025-08-14-07-41-09.ml'),
        'BSI, August 2025',
      );
      const fresh = await take(
        sampleDocument('masterlists/DE_ML_2026-05-28-08-28-45.ml'),
        'BSI, May 2026',
        old.id,
      );
      expect(fresh).toMatchObject({
        kind: 'master-list',
        certificates: 588,
        signature: 'valid',
        trust: 'undetermined',
      });
      const { added, removed, kept } = await examiner.compareTrustLists({
        params: { id: old.id, other: fresh.id },
      });
      expect(kept + added.length).toBe(588);
      expect(kept + removed.length).toBe(old.certificates);
      const { certificates } = await examiner.getTrustList({ params: { id: fresh.id } });
      expect(certificates.filter(({ state }) => state === 'DE').length).toBeGreaterThan(3);
    },
  );
});
