import { join } from 'node:path';
import {
  type Claim,
  type CredentialVerification,
  claimDigest,
  didKeyDocument,
  issueCredential,
  issueStatusList,
  qrText,
  seedIssuer,
} from '@amirani/academy/credential';
import type { CivilDate } from '@amirani/core';
import { folderOf, running } from '@platform/cli/test/amirani.ts';
import { documented } from '@platform/cli/test/documented.ts';
import { beforeAll, expect, test, vi } from 'vitest';
import { commands } from './desk.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

/** Parses `--json` output and validates it with its documented schema. */
const record: (out: string) => CredentialVerification = documented('credential-verify');

const issuer = seedIssuer('Border Academy of Utopia', new Uint8Array(32).fill(7));
const LIST = 'https://academy.example/status/1';
const AT = ['--at', '2026-11-26'];

let qr: string;
let path: (name: string) => string;

beforeAll(async () => {
  const claim: Claim = {
    holder: { pseudonym: 'Heron 7' },
    course: {
      id: 'urn:amirani:course:document-fraud-1',
      name: 'Document fraud',
      language: 'en',
      description: 'Finds forged documents.',
      criteria: '60 + 240, 3',
      alignments: [],
    },
    from: '2026-10-01' as CivilDate,
    to: '2026-10-20' as CivilDate,
    band: 'met',
    validFrom: '2026-10-21T00:00:00Z',
    validUntil: '2028-10-21T00:00:00Z',
  };
  const issued = await issueCredential({
    id: 'urn:uuid:58172aac-d8ba-41ed-83dd-0b3aef56cc33',
    claim,
    person: 'trainee',
    issuer,
    outcome: { met: true, shortfalls: [] },
    signatures: (['trainer', 'certifier'] as const).map((role) => ({
      role,
      person: role,
      at: '2026-10-20T15:00:00Z',
      over: claimDigest(claim),
    })),
    status: { list: LIST, index: 17 },
    at: '2026-10-21T08:00:00Z',
  });
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  const signing = {
    id: LIST,
    issuer,
    validFrom: '2026-11-01T00:00:00Z',
    validUntil: '2027-01-01T00:00:00Z',
  };
  const [none, withdrawn] = [
    await issueStatusList(new Set([16]), signing),
    await issueStatusList(new Set([17]), signing),
  ];
  qr = qrText(issued.value).text;
  const folder = folderOf({
    'certificate.json': JSON.stringify(issued.value, null, 2),
    'changed.json': JSON.stringify(issued.value).replace('Heron 7', 'Heron 8'),
    'none.json': JSON.stringify(none),
    'withdrawn.json': JSON.stringify(withdrawn),
    'issuer.json': JSON.stringify(didKeyDocument(issuer.id)),
    'nothing.json': '{}',
  });
  path = (name) => join(folder, name);
});

const verify = (...args: readonly string[]) => amirani(['credential', 'verify', ...AT, ...args]);

test('a certificate from its file, and from the text of its code on standard input', async () => {
  const known = ['--json', '--issuer', issuer.id, '--status', path('none.json')];
  const runs = await Promise.all([
    verify(...known, path('certificate.json')),
    amirani(['credential', 'verify', ...AT, ...known, '-'], { stdin: `${qr}\r\n` }),
  ]);
  for (const { code, err, out } of runs) {
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(record(out).result).toBe('met');
  }
});

test('what was changed, withdrawn or not given is said, and never changes the exit code', async () => {
  const [plain, changed, withdrawn] = await Promise.all([
    verify(path('certificate.json')),
    verify('--json', path('changed.json')),
    verify('--json', '--status', path('withdrawn.json'), '--issuer', path('issuer.json'), qr),
  ]);
  expect(plain.code).toBe(0);
  expect(plain.out).toContain('not known: nothing failed, and not everything could be checked');
  expect(plain.out).toMatch(/\? {2}credential\.status\.not-given {2,}no list of withdrawals/);
  expect(plain.out).toMatch(/pseudonym {2,}Heron 7/);
  expect(changed.code).toBe(0);
  expect(record(changed.out)).toMatchObject({ result: 'failed' });
  expect(changed.out).not.toContain('Heron');
  expect(record(withdrawn.out).checks.at(-1)).toEqual({
    code: 'credential.status.withdrawn',
    result: 'failed',
  });
});

test('exit code 1 for wrong use, 2 for invalid certificates or issuers', async () => {
  const runs = await Promise.all([
    amirani(['credential', 'issue']),
    verify('AMIRANI1:BROKEN'),
    verify('--issuer', path('nothing.json'), qr),
  ]);
  expect(runs.map(({ code }) => code)).toEqual([1, 2, 2]);
});
