import { readFileSync } from 'node:fs';
import type { Config } from '../settings/config.ts';
import { openLocalTls } from '../tls/local-authority.ts';
import { boardAddress, ownHosts } from '../tls/own-hosts.ts';

/** Why a server does not start. */
export type StartCode =
  | 'config.country.elsewhere'
  | 'config.impact-form'
  | 'config.tls.required'
  | 'identity.training-accounts.present'
  | 'worker.keys-absent'
  | 'worker.no-postgres';

/** The server cannot start; the code is documented in docs/reference/errors.md. */
export class StartRefused extends Error {
  readonly code: StartCode;
  constructor(code: StartCode, text: string) {
    super(text);
    this.code = code;
  }
}

/** Where and how the server listens. */
export interface Listening {
  readonly host: string;
  /** The name to show people. */
  readonly shown: string;
  readonly https?: { readonly cert: string; readonly key: string };
  /** With `--lan`: what the other machines must come to trust. */
  readonly authority?: { readonly file: string; readonly fingerprint: string };
}

/**
 * How to listen: plain http on this machine only; anywhere else with the configured certificate, or with the
 * local authority of `--lan`.
 * @throws StartRefused `config.tls.required`; rejects where the certificate files cannot be read
 */
export const howToListen = (config: Config, lan: boolean, now: Date): Listening => {
  if (config.tls !== undefined) {
    const https = {
      cert: readFileSync(config.tls.certificate, 'utf8'),
      key: readFileSync(config.tls.key, 'utf8'),
    };
    return { host: config.host, shown: config.host, https };
  }
  if (lan) {
    const hosts = ownHosts();
    const { cert, key, authorityFile, fingerprint } = openLocalTls(config.dataFolder, hosts, now);
    return {
      host: '0.0.0.0',
      shown: boardAddress(hosts),
      https: { cert, key },
      authority: { file: authorityFile, fingerprint },
    };
  }
  if (!isLoopback(config.host))
    throw new StartRefused(
      'config.tls.required',
      `${config.host} is reached by other machines: give AMIRANI_TLS_CERTIFICATE and AMIRANI_TLS_KEY, or start with --lan`,
    );
  return { host: config.host, shown: 'localhost' };
};

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
