import { execFileSync } from 'node:child_process';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  X509Certificate,
} from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { signCertificate } from './certificate.ts';
import { type LocalTls, openLocalTls } from './local-authority.ts';
import { addressBytes, addresses } from './subtree.ts';

const home = mkdtempSync(join(tmpdir(), 'amirani-tls-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const now = new Date();
const later = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
const hosts = ['localhost', '127.0.0.1', '::1', 'gate.local', '192.168.7.20'];

/** Asks a server with this certificate, trusting this authority, under this name. */
const ask = async (
  tls: { cert: string; key: string },
  ca: string,
  servername: string,
): Promise<string> => {
  const server = createServer(tls, (_, answer) => answer.end('well'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise((resolve) => {
      get({ host: '127.0.0.1', port, ca, servername, agent: false }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve('well'));
      }).on('error', (error: NodeJS.ErrnoException) => resolve(`${error.code} ${error.message}`));
    });
  } finally {
    server.close();
  }
};

test('a machine that trusts the authority is answered, by name and by address', async () => {
  const tls = openLocalTls(join(home, 'a'), hosts, now);
  expect(await ask(tls, tls.authority, 'localhost')).toBe('well');
  expect(await ask(tls, tls.authority, 'gate.local')).toBe('well');
  expect(new X509Certificate(tls.cert).checkIP('192.168.7.20')).toBe('192.168.7.20');
  expect(await ask(tls, tls.authority, 'evil.example')).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
});

test('another authority is not trusted', async () => {
  const tls = openLocalTls(join(home, 'a'), hosts, now);
  const other = openLocalTls(join(home, 'b'), hosts, now);
  expect(await ask(tls, other.authority, 'localhost')).not.toBe('well');
});

test('a thief of the certificate authority cannot impersonate another site', async () => {
  const folder = join(home, 'a');
  const { authority } = openLocalTls(folder, hosts, now);
  const stolen = readFileSync(join(folder, 'tls', 'authority.key'), 'utf8');
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const cert = signCertificate(
    {
      subject: 'x',
      issuer: 'Amirani local authority',
      publicKey: pair.publicKey,
      notBefore: now,
      notAfter: later(1),
      server: ['bank.example'],
    },
    { privateKey: createPrivateKey(stolen), publicKey: createPublicKey(stolen) },
  );
  const key = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  expect(await ask({ cert, key }, authority, 'bank.example')).toContain(
    'permitted subtree violation',
  );
});

test('it is kept: same authority at the next start, a new server certificate for new addresses or near its end', () => {
  const folder = join(home, 'c');
  const open = (at: Date, also: readonly string[] = []): LocalTls =>
    openLocalTls(folder, [...hosts, ...also], at);
  const first = open(now);
  expect(open(now)).toEqual(first);
  const moved = open(now, ['192.168.7.99']);
  expect([moved.fingerprint, moved.cert === first.cert]).toEqual([first.fingerprint, false]);
  expect(open(later(61)).cert).not.toBe(moved.cert);
  expect(open(later(701)).fingerprint).not.toBe(first.fingerprint);
  // An address outside local networks needs an authority that may sign for it.
  expect(open(now, ['203.0.113.7']).fingerprint).not.toBe(first.fingerprint);
});

test('keys are for the server alone', () => {
  const tls = openLocalTls(join(home, 'a'), hosts, now);
  for (const name of ['authority.key', 'server.key'])
    expect(statSync(join(home, 'a', 'tls', name)).mode & 0o077).toBe(0);
  expect(tls.fingerprint).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
});

test('addresses and ranges in bytes', () => {
  expect(addressBytes('192.168.7.20').toString('hex')).toBe('c0a80714');
  expect(addressBytes('fe80::1').toString('hex')).toBe(`fe80${'0'.repeat(27)}1`);
  expect(addressBytes('::1').toString('hex')).toBe(`${'0'.repeat(31)}1`);
  expect(addresses('172.16.0.0/12')).toMatchObject({ mask: Buffer.from([255, 240, 0, 0]) });
});

test.skipIf(!hasOpenssl())('openssl reads and verifies what we wrote', () => {
  const tls = openLocalTls(join(home, 'a'), hosts, now);
  const file = (name: string): string => join(home, 'a', 'tls', name);
  const said = execFileSync(
    'openssl',
    ['verify', '-x509_strict', '-CAfile', tls.authorityFile, file('server.crt')],
    {
      encoding: 'utf8',
    },
  );
  expect(said).toContain('OK');
  const text = execFileSync('openssl', ['x509', '-in', tls.authorityFile, '-noout', '-text'], {
    encoding: 'utf8',
  });
  expect(text).toContain('CA:TRUE, pathlen:0');
  expect(text).toContain('IP:192.168.0.0/255.255.0.0');
});

function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version']);
    return true;
  } catch {
    return false;
  }
}
