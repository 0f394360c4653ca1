import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real authority for time stamps on this machine, made of `openssl ts`: RFC 3161 by another hand than ours. */
export interface LocalAuthority {
  /** Answers a query as the authority does. */
  readonly reply: (query: Uint8Array) => Buffer;
  /** File of its root certificate. */
  readonly anchors: string;
  /** File of a root that has nothing to do with it. */
  readonly otherAnchors: string;
  /** Serves it on loopback; gives the address. */
  readonly serve: () => Promise<string>;
  readonly close: () => void;
}

/** Makes keys and certificates and gives the authority; `usage` is what its certificate is for. */
export const localAuthority = (usage = 'critical,timeStamping'): LocalAuthority => {
  const folder = mkdtempSync(join(tmpdir(), 'amirani-tsa-'));
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): void =>
    void execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const root = (name: string): void =>
    openssl(
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-keyout',
      at(`${name}.key`),
      '-out',
      at(`${name}.pem`),
      '-days',
      '3650',
      '-subj',
      `/C=QG/O=Time of QGE/CN=${name}`,
    );
  root('root');
  root('other');
  writeFileSync(
    at('usage.cnf'),
    `extendedKeyUsage=${usage}\nkeyUsage=critical,digitalSignature\nbasicConstraints=CA:FALSE\n`,
  );
  openssl(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    at('tsa.key'),
    '-out',
    at('tsa.csr'),
    '-subj',
    '/C=QG/O=Time of QGE/CN=stamps',
  );
  openssl(
    'x509',
    '-req',
    '-in',
    at('tsa.csr'),
    '-CA',
    at('root.pem'),
    '-CAkey',
    at('root.key'),
    '-set_serial',
    '17',
    '-days',
    '3650',
    '-extfile',
    at('usage.cnf'),
    '-out',
    at('tsa.pem'),
  );
  writeFileSync(at('serial'), '01\n');
  writeFileSync(
    at('tsa.cnf'),
    [
      '[tsa]',
      `serial = ${at('serial')}`,
      'crypto_device = builtin',
      `signer_cert = ${at('tsa.pem')}`,
      `certs = ${at('root.pem')}`,
      `signer_key = ${at('tsa.key')}`,
      'signer_digest = sha256',
      'default_policy = 1.2.3.4.1',
      'digests = sha256',
      'ordering = yes',
      'tsa_name = yes',
      'ess_cert_id_chain = no',
      'ess_cert_id_alg = sha256',
    ].join('\n'),
  );
  const reply = (query: Uint8Array): Buffer => {
    writeFileSync(at('query.tsq'), query);
    openssl(
      'ts',
      '-reply',
      '-config',
      at('tsa.cnf'),
      '-section',
      'tsa',
      '-queryfile',
      at('query.tsq'),
      '-out',
      at('reply.tsr'),
    );
    return readFileSync(at('reply.tsr'));
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
      response.end(reply(Buffer.concat(parts)));
    });
  });
  return {
    reply,
    anchors: at('root.pem'),
    otherAnchors: at('other.pem'),
    serve: () =>
      new Promise((resolve) => {
        server.listen(0, '127.0.0.1', () => {
          resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
        });
      }),
    close: () => {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
