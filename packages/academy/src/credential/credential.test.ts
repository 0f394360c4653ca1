import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { sampleClaim, sampleIssuer, sampleRequest, signed } from '../test/sample-credential.ts';
import {
  bandOf,
  type Claim,
  type Credential,
  claimDigest,
  credentialSchema,
  didKeyDocument,
  type IssueRequest,
  issueCredential,
  issueStatusList,
  qrText,
  reviseCredential,
  STATUS_LIST_BITS,
  seedIssuer,
  statusListSchema,
  verifyCredential,
  withdrawing,
} from './index.ts';
import { misfits } from './json-schema.ts';

const NOW = '2026-11-26T20:00:00Z';
const known = [
  didKeyDocument(sampleIssuer.id) ?? { id: '', verificationMethod: [], assertionMethod: [] },
];

let credential: Credential;
let statusList: unknown;
const listed = (
  withdrawn: readonly number[],
  issuer = sampleIssuer,
  validUntil = '2027-01-01T00:00:00Z',
) =>
  issueStatusList(new Set(withdrawn), {
    id: 'https://academy.example/status/1',
    issuer,
    validFrom: '2026-11-01T00:00:00Z',
    validUntil,
  });

beforeAll(async () => {
  const issued = await issueCredential(sampleRequest());
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  credential = issued.value;
  statusList = await listed([1, 94_566, 94_568]);
});

const codes = async (given: unknown, more = {}) => {
  const { result, checks } = await verifyCredential(given, {
    at: NOW,
    issuers: known,
    statusLists: [statusList],
    ...more,
  });
  return [result, ...checks.filter((one) => one.result !== 'met').map(({ code }) => code)];
};

test('a certificate is verified from its object, its JSON and its QR code alone', async () => {
  const { text } = qrText(credential);
  for (const given of [credential, JSON.stringify(credential), text])
    expect(await codes(given)).toEqual(['met']);
  expect((await verifyCredential(text, { at: NOW })).credential).toEqual(credential);
});

test('what is not given is not known, and never looks like in force', async () => {
  const { result, checks } = await verifyCredential(credential, { at: NOW });
  expect(result).toBe('undetermined');
  expect(checks.map(({ code }) => code)).toEqual([
    'credential.form.closed',
    'credential.proof.holds',
    'credential.issuer.not-given',
    'credential.period.running',
    'credential.status.not-given',
  ]);
});

test('R73: nothing is issued without the rule met and two persons who signed this very claim', async () => {
  const [trainer, certifier] = signed(sampleClaim);
  if (trainer === undefined || certifier === undefined) throw new Error('two signatures');
  const against = async (change: Partial<IssueRequest>) => {
    const issued = await issueCredential(sampleRequest(change));
    return issued.ok ? [] : issued.issues.map(({ code }) => code);
  };
  expect(await against({})).toEqual([]);
  expect(await against({ outcome: { met: false, shortfalls: ['referral-missed'] } })).toEqual([
    'credential.issue.rule-not-met',
  ]);
  expect(await against({ signatures: [trainer] })).toEqual(['credential.issue.certifier-missing']);
  expect(await against({ signatures: [certifier] })).toEqual(['credential.issue.trainer-missing']);
  expect(await against({ signatures: [] })).toHaveLength(2);
  expect(
    await against({ signatures: [trainer, { ...certifier, person: trainer.person }] }),
  ).toEqual(['credential.issue.same-person']);
  expect(await against({ person: trainer.person })).toEqual(['credential.issue.own-certificate']);
  const better: Claim = { ...sampleClaim, band: 'far-exceeded' };
  expect(await against({ claim: better, signatures: signed(sampleClaim) })).toEqual([
    'credential.issue.trainer-missing',
    'credential.issue.certifier-missing',
    'credential.issue.other-claim',
  ]);
  expect(await against({ claim: { ...sampleClaim, validUntil: sampleClaim.validFrom } })).toEqual([
    'credential.issue.period',
  ]);
  const { from: day } = sampleClaim;
  const oneDay: Claim = { ...sampleClaim, to: day };
  expect(await against({ claim: oneDay })).toEqual([]);
  expect(await against({ claim: { ...oneDay, from: sampleClaim.to } })).toEqual([
    'credential.issue.period',
  ]);
});

test('the digest that is signed does not depend on the order of keys, and on all else', () => {
  const turned = Object.fromEntries(Object.entries(sampleClaim).reverse()) as unknown as Claim;
  expect(claimDigest(turned)).toBe(claimDigest(sampleClaim));
  for (const key of Object.keys(sampleClaim))
    expect(claimDigest({ ...sampleClaim, [key]: 'other' })).not.toBe(claimDigest(sampleClaim));
});

/** Every object and every leaf of a value, as a path. */
const paths = (value: unknown, at: readonly string[] = []): readonly (readonly string[])[] =>
  value !== null && typeof value === 'object'
    ? [at, ...Object.entries(value).flatMap(([key, part]) => paths(part, [...at, key]))]
    : [at];

const changed = (
  value: unknown,
  path: readonly string[],
  change: (old: unknown) => unknown,
): unknown => {
  const [first, ...rest] = path;
  if (first === undefined) return change(value);
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy, first, changed(Reflect.get(copy, first), rest, change));
  return copy;
};

test('R75: a certificate holds nothing beyond its schema: no object in it takes anything else', async () => {
  const objects = paths(credential).filter((path) => {
    const value = path.reduce<unknown>((part, key) => Reflect.get(part as object, key), credential);
    return value !== null && typeof value === 'object' && !Array.isArray(value);
  });
  expect(objects.length).toBeGreaterThan(10);
  for (const path of objects)
    for (const extra of ['errors', 'score', '__proto__x', 'id2'])
      expect(
        (
          await codes(changed(credential, path, (old) => ({ ...(old as object), [extra]: 'x' })))
        )[1],
        path.join('/'),
      ).toBe('credential.form.misfit');
  expect(JSON.stringify(credential)).not.toMatch(/person-|shortfall|dPrime|hits/);
  const closed = (schema: unknown): void => {
    if (schema === null || typeof schema !== 'object') return;
    if (Reflect.get(schema, 'type') === 'object')
      expect(Reflect.get(schema, 'additionalProperties')).toBe(false);
    for (const part of Object.values(schema)) closed(part);
  };
  closed(credentialSchema);
  closed(statusListSchema);
});

test('R75: a pseudonym takes the place of the name', async () => {
  const claim: Claim = { ...sampleClaim, holder: { pseudonym: 'Heron 7' } };
  const issued = await issueCredential(sampleRequest({ claim }));
  expect(issued).toMatchObject({ ok: true });
  expect(issued.ok && issued.value.credentialSubject.identifier[0]).toMatchObject({
    identityHash: 'Heron 7',
    identityType: 'ext:pseudonym',
  });
});

test('texts that would mislead a reader are refused: line breaks, marks of direction, nothing at all', async () => {
  for (const name of ['', ' ', 'A\nB', 'A\u202eB', '\u200b', 'x'.repeat(121)]) {
    const issued = await issueCredential(
      sampleRequest({ claim: { ...sampleClaim, holder: { name } } }),
    );
    expect(issued, JSON.stringify(name)).toMatchObject({
      issues: [
        { code: 'credential.issue.claim', at: '/credentialSubject/identifier/0/identityHash' },
      ],
    });
  }
});

test('a change of any part is rejected', async () => {
  for (const path of paths(credential)) {
    const other = changed(credential, path, (old) =>
      typeof old === 'string'
        ? `${old.slice(0, -1)}${old.endsWith('1') ? '2' : '1'}`
        : typeof old === 'boolean'
          ? !old
          : [],
    );
    expect(
      (await verifyCredential(other, { at: NOW, issuers: known })).result,
      path.join('/'),
    ).toBe('failed');
  }
});

test('what the schema lets pass the signature does not', async () => {
  const tamper = (path: string, value: unknown) =>
    codes(changed(credential, path.split('/'), () => value));
  expect(await tamper('credentialSubject/result/0/value', 'far-exceeded')).toContain(
    'credential.proof.broken',
  );
  expect(await tamper('validUntil', '2030-10-21T00:00:00Z')).toContain('credential.proof.broken');
  expect(await tamper('credentialStatus/statusListIndex', '7')).toContain(
    'credential.proof.broken',
  );
  expect(await tamper('proof/created', '2026-10-21T08:00:01Z')).toContain(
    'credential.proof.broken',
  );
  const stranger = seedIssuer('Border Academy of Utopia', new Uint8Array(32).fill(8));
  expect(await tamper('proof/verificationMethod', stranger.verificationMethod)).toContain(
    'credential.proof.foreign-key',
  );
});

test("a signature with another key is not the issuer's", async () => {
  const stranger = seedIssuer('Border Academy of Utopia', new Uint8Array(32).fill(8));
  const issued = await issueCredential(sampleRequest({ issuer: stranger }));
  expect(await codes(issued.ok && issued.value)).toEqual([
    'failed',
    'credential.issuer.unknown',
    'credential.status.not-readable',
  ]);
  const both = [...known, ...[didKeyDocument(stranger.id)].flatMap((one) => one ?? [])];
  expect(await codes(credential, { issuers: both })).toEqual(['met']);
  const posing = { ...stranger, id: sampleIssuer.id };
  const forged = await issueCredential(sampleRequest({ issuer: posing }));
  expect(await codes(forged.ok && forged.value)).toContain('credential.proof.foreign-key');
});

test('an issuer with an address has its keys in its document, and only those for certificates', async () => {
  const id = 'https://academy.example/issuer';
  const method = `${id}#2026`;
  const key = sampleIssuer.id.slice('did:key:'.length);
  const document = {
    id,
    verificationMethod: [{ id: method, type: 'Multikey', controller: id, publicKeyMultibase: key }],
    assertionMethod: [method],
  } as const;
  const issuer = { ...sampleIssuer, id, verificationMethod: method };
  const issued = await issueCredential(sampleRequest({ issuer }));
  const given = issued.ok && issued.value;
  const list = await listed([], issuer);
  const more = { issuers: [document], statusLists: [list] };
  expect(await codes(given, more)).toEqual(['met']);
  expect(
    await codes(given, { ...more, issuers: [{ ...document, assertionMethod: [] }] }),
  ).toContain('credential.proof.foreign-key');
  expect(await codes(given, { statusLists: [list] })).toContain('credential.proof.no-key');
  expect((await verifyCredential(given, { at: NOW })).credential).toBeUndefined();
});

test('R74: a certificate that was withdrawn is, whatever the age of the list; one that is not needs a list that is valid', async () => {
  const withdrawn = withdrawing(credential, new Set([3]));
  expect([...withdrawn]).toEqual([3, 94_567]);
  const list = await listed([...withdrawn]);
  expect(await codes(credential, { statusLists: [list] })).toEqual([
    'failed',
    'credential.status.withdrawn',
  ]);
  const old = await listed([...withdrawn], sampleIssuer, '2026-11-02T00:00:00Z');
  expect(await codes(credential, { statusLists: [statusList, old] })).toContain(
    'credential.status.withdrawn',
  );
  const none = [await listed([])];
  for (const [at, said] of [
    ['2026-10-31T23:59:59Z', 'credential.status.stale'],
    ['2026-11-01T00:00:00Z', undefined],
    ['2026-12-31T23:59:59Z', undefined],
    ['2027-01-01T00:00:00Z', 'credential.status.stale'],
  ] as const)
    expect((await codes(credential, { at, statusLists: none }))[1]).toBe(said);
  const stale = await listed([], sampleIssuer, '2026-11-02T00:00:00Z');
  expect(await codes(credential, { statusLists: [stale] })).toEqual([
    'undetermined',
    'credential.status.stale',
  ]);
});

test('a list of somebody else, a broken one and one under another address count for nothing', async () => {
  const stranger = seedIssuer('x', new Uint8Array(32).fill(9));
  const foreign = await listed([94_567], stranger);
  const broken = changed(await listed([94_567]), ['validUntil'], () => '2027-01-02T00:00:00Z');
  for (const list of [foreign, broken])
    expect(await codes(credential, { statusLists: [list] })).toEqual([
      'undetermined',
      'credential.status.not-readable',
    ]);
  const elsewhere = changed(
    await listed([94_567]),
    ['id'],
    () => 'https://academy.example/status/2',
  );
  for (const list of [elsewhere, undefined, {}, 'x'])
    expect(await codes(credential, { statusLists: [list] })).toContain(
      'credential.status.not-given',
    );
});

test('the list has the size that hides who is in it, and no place outside of it', async () => {
  expect(STATUS_LIST_BITS).toBe(131_072);
  expect(await listed([STATUS_LIST_BITS])).toBeUndefined();
  expect(await listed([-1])).toBeUndefined();
  expect(misfits(await listed([0, STATUS_LIST_BITS - 1]), statusListSchema)).toEqual([]);
  const outside = await issueCredential(
    sampleRequest({
      status: { list: 'https://academy.example/status/1', index: STATUS_LIST_BITS },
    }),
  );
  expect(await codes(outside.ok && outside.value)).toContain('credential.status.not-readable');
});

test('R74: a revision takes two signatures anew and withdraws the former certificate: both or neither', async () => {
  const claim: Claim = { ...sampleClaim, band: 'met' };
  const request = sampleRequest({
    claim,
    id: 'urn:uuid:58172aac-d8ba-41ed-83dd-0b3aef56cc34',
    status: { list: 'https://academy.example/status/1', index: 5 },
  });
  const revised = await reviseCredential(credential, request, new Set([3]));
  if (!revised.ok) throw new Error(JSON.stringify(revised.issues));
  const list = await listed([...revised.value.withdrawn]);
  expect(await codes(credential, { statusLists: [list] })).toContain('credential.status.withdrawn');
  expect(await codes(revised.value.credential, { statusLists: [list] })).toEqual(['met']);
  expect(
    await reviseCredential(credential, { ...request, signatures: signed(sampleClaim) }, new Set()),
  ).toMatchObject({ ok: false });
  expect(await reviseCredential(credential, sampleRequest({ claim }), new Set())).toEqual({
    ok: false,
    issues: [{ code: 'credential.issue.place' }],
  });
});

test('before its first day and from its last instant on a certificate is not in force', async () => {
  const at = async (instant: string) => codes(credential, { at: instant, statusLists: [] });
  expect(await at('2026-10-20T23:59:59Z')).toContain('credential.period.not-yet');
  expect(await at('2026-10-21T00:00:00Z')).not.toContain('credential.period.not-yet');
  expect(await at('2028-10-21T00:00:00Z')).toContain('credential.period.over');
  expect(await at('never')).toContain('credential.period.not-yet');
});

test('the published schemas are those that are held to', () => {
  for (const [name, schema] of [
    ['credential', credentialSchema],
    ['status-list', statusListSchema],
  ] as const) {
    const file = new URL(`../../../../docs/reference/${name}.schema.json`, import.meta.url);
    const { $schema, $id, title, ...published } = JSON.parse(readFileSync(file, 'utf8'));
    expect([$schema, typeof $id, typeof title]).toEqual([
      'https://json-schema.org/draft/2020-12/schema',
      'string',
      'string',
    ]);
    expect(published).toEqual(schema);
  }
});

test('bands are half a d’ apart', () => {
  expect([2, 2.49, 2.5, 2.99, 3, 9].map((low) => bandOf(low, 2))).toEqual([
    'met',
    'met',
    'exceeded',
    'exceeded',
    'far-exceeded',
    'far-exceeded',
  ]);
});
