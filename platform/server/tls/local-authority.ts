import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  X509Certificate,
} from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Signer, signCertificate } from './certificate.ts';
import { addresses, localSubtrees, names } from './subtree.ts';

/** What a server on the local network speaks TLS with. */
export interface LocalTls {
  readonly cert: string;
  readonly key: string;
  /** The authority's certificate, to be trusted on the other machines, and where it is kept. */
  readonly authority: string;
  readonly authorityFile: string;
  /** SHA-256 of the authority's certificate, as browsers show it: `AB:CD:…`. */
  readonly fingerprint: string;
}

const DAY = 24 * 3600 * 1000;
// Apple's systems refuse server certificates of more than 825 days, even of authorities that people added.
const AUTHORITY_DAYS = 730;
const SERVER_DAYS = 90;
const RENEW_DAYS = 30;

/**
 * The certificate of this server, signed by an authority of its own that is kept in the data folder. Both are
 * made where they are missing, near their end, or made for other names. The authority may sign for this
 * machine and for local networks only (name constraints), so that trusting it on a tablet gives nobody the
 * power to be another site.
 */
export const openLocalTls = (dataFolder: string, hosts: readonly string[], now: Date): LocalTls => {
  const folder = join(dataFolder, 'tls');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const authorityFile = join(folder, 'authority.crt');
  const authority = openAuthority(folder, authorityFile, hosts, now);
  const { cert, key } = openServer(folder, authority, hosts, now);
  return {
    cert: cert + authority.pem,
    key,
    authority: authority.pem,
    authorityFile,
    fingerprint: new X509Certificate(authority.pem).fingerprint256,
  };
};

interface Authority {
  readonly pem: string;
  readonly subject: string;
  readonly signer: Signer;
}

const SUBJECT = 'Amirani local authority';

const openAuthority = (
  folder: string,
  file: string,
  hosts: readonly string[],
  now: Date,
): Authority => {
  const outside = hosts.filter((host) => !isLocal(host));
  const kept = read(file, join(folder, 'authority.key'));
  if (kept !== undefined && isGood(kept.certificate, now) && outside.every(covered(folder)))
    return { pem: kept.pem, subject: SUBJECT, signer: signerOf(kept.key) };
  const key = newKey();
  const signer = signerOf(key);
  const pem = signCertificate(
    {
      ...{ subject: SUBJECT, issuer: SUBJECT, publicKey: signer.publicKey },
      ...lifetime(now, AUTHORITY_DAYS),
      authorityFor: [...localSubtrees, ...outside.map(exactly)],
    },
    signer,
  );
  write(join(folder, 'authority.key'), key);
  write(join(folder, 'authority.hosts'), outside.join('\n'));
  writeFileSync(file, pem, { mode: 0o644 });
  return { pem, subject: SUBJECT, signer };
};

const openServer = (
  folder: string,
  authority: Authority,
  hosts: readonly string[],
  now: Date,
): { readonly cert: string; readonly key: string } => {
  const certFile = join(folder, 'server.crt');
  const keyFile = join(folder, 'server.key');
  const kept = read(certFile, keyFile);
  const issuer = new X509Certificate(authority.pem);
  if (
    kept !== undefined &&
    isGood(kept.certificate, now) &&
    kept.certificate.checkIssued(issuer) &&
    kept.certificate.verify(issuer.publicKey) &&
    hosts.every((host) => isFor(kept.certificate, host))
  )
    return { cert: kept.pem, key: kept.key };
  const key = newKey();
  const cert = signCertificate(
    {
      ...{ subject: 'Amirani', issuer: authority.subject },
      publicKey: signerOf(key).publicKey,
      ...lifetime(now, SERVER_DAYS),
      server: hosts,
    },
    authority.signer,
  );
  write(keyFile, key);
  write(certFile, cert);
  return { cert, key };
};

const newKey = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  }) as string;

const signerOf = (key: string): Signer => ({
  privateKey: createPrivateKey(key),
  publicKey: createPublicKey(key),
});

const lifetime = (now: Date, days: number): { notBefore: Date; notAfter: Date } => ({
  notBefore: new Date(now.getTime() - 3600 * 1000), // clocks of tablets differ
  notAfter: new Date(now.getTime() + days * DAY),
});

const write = (file: string, text: string): void => writeFileSync(file, text, { mode: 0o600 });

const read = (
  certFile: string,
  keyFile: string,
): { pem: string; key: string; certificate: X509Certificate } | undefined => {
  try {
    const pem = readFileSync(certFile, 'utf8');
    const key = readFileSync(keyFile, 'utf8');
    const certificate = new X509Certificate(pem);
    return certificate.checkPrivateKey(createPrivateKey(key))
      ? { pem, key, certificate }
      : undefined;
  } catch {
    return undefined; // missing or broken: created again
  }
};

const isGood = (certificate: X509Certificate, now: Date): boolean =>
  new Date(certificate.validFrom) <= now &&
  now.getTime() + RENEW_DAYS * DAY < new Date(certificate.validTo).getTime();

const isFor = (certificate: X509Certificate, host: string): boolean =>
  (isAddress(host) ? certificate.checkIP(host) : certificate.checkHost(host)) !== undefined;

const isAddress = (host: string): boolean => /^[\d.]+$|:/.test(host);

const isLocal = (host: string): boolean =>
  isAddress(host)
    ? /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.|^(?:::1$|f[cd]|fe[89ab])/i.test(
        host,
      )
    : /(?:^|\.)(?:localhost|local)$/.test(host);

/** A host of this machine outside local networks: itself, and nothing near it. */
const exactly = (host: string) =>
  isAddress(host) ? addresses(`${host}/${host.includes(':') ? 128 : 32}`) : names(host);

const covered =
  (folder: string) =>
  (host: string): boolean => {
    try {
      return readFileSync(join(folder, 'authority.hosts'), 'utf8').split('\n').includes(host);
    } catch {
      return false;
    }
  };
