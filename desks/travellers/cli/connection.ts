import { ApiError, type Client, createClient } from '@platform/api/client.ts';
import { identityEndpoints } from '@platform/api/identity.ts';
import type { Session } from '@platform/api/types.ts';
import { Refusal, systemReason } from '@platform/cli/refusal.ts';
import { messageEndpoints } from '../api/messages.ts';

const endpoints = { ...identityEndpoints, ...messageEndpoints };

/** A signed-in connection to a server. */
export interface Connection {
  readonly client: Client<typeof endpoints, AbortSignal>;
  readonly session: Session;
  /** Signs out; never fails, for the work is done by then. */
  readonly end: () => Promise<void>;
}

/**
 * Signs in.
 * @throws Refusal where nothing answers at the address or the server refuses the sign-in.
 */
export const connect = async (
  url: string,
  login: string,
  password: string,
): Promise<Connection> => {
  const client = createClient(endpoints, withCookies(), url.replace(/\/+$/, ''));
  try {
    const session = await client.signIn({ body: { login, password } });
    return {
      client,
      session,
      end: async () => void (await client.signOut({}).catch(() => undefined)),
    };
  } catch (error) {
    throw refused(error, url, login);
  }
};

const refused = (error: unknown, url: string, login: string): Refusal => {
  if (error instanceof ApiError && error.status >= 500)
    return new Refusal(
      1,
      `the server cannot let anybody in now: ${error.code} (HTTP ${error.status})`,
      'nothing was sent.',
      'try again in a moment; the log of the server says what it lacks.',
    );
  if (error instanceof ApiError)
    return new Refusal(
      1,
      `the server refused the sign-in of ${login}: ${error.code}`,
      'nothing was sent.',
      error.status === 429
        ? 'wait, and try again.'
        : 'check login and password; an administrator can see whether the account is disabled.',
    );
  return new Refusal(
    1,
    `cannot reach ${url}: ${systemReason((error as Error).cause ?? error)}`,
    'nothing was sent.',
    url.startsWith('http://')
      ? 'start the server with `amirani start`, or give its address with --url; one that speaks TLS begins with https://.'
      : 'start the server with `amirani start`, or give its address with --url.',
  );
};

type Init = RequestInit & { headers: Record<string, string> };

/** `fetch` that keeps the cookies of one server, as a browser does. */
const withCookies = (): ((url: string, init: Init) => Promise<Response>) => {
  const jar = new Map<string, string>();
  return async (url, init) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...init,
      headers: cookie === '' ? init.headers : { ...init.headers, cookie },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
};
