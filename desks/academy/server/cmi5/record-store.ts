import type { Launch, RecordStore, Statement } from '@amirani/academy/cmi5';
import { auVerbs } from '@amirani/academy/cmi5';
import { isAllowed } from './allowed.ts';

/** Milliseconds that one request may take. */
const PATIENCE = 10_000;
/** An answer has no more bytes than this. */
const MOST_BYTES = 1024 * 1024;

/** A record store that answered with a refusal. */
export class StoreRefused extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`the record store answered ${status}`);
    this.status = status;
  }
}

/** The record store of a launch over HTTP (xAPI 1.0.3, part 3). It asks no address that the operator does not allow, nor follows one. */
export const recordStoreOf = (
  { endpoint, actor, registration, activityId }: Launch,
  origins: readonly string[],
): RecordStore => {
  const base = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
  const agent = JSON.stringify(actor);
  const at = (resource: string, query: Readonly<Record<string, string>>): string =>
    `${base}${resource}?${new URLSearchParams(query)}`;
  const ask = (address: string, authorization: string): Promise<Answer> =>
    request(address, origins, { headers: headersOf(authorization) });
  return {
    token: async (address) => {
      const { status, json } = await request(address, origins, { method: 'POST' });
      // A refusal is told in its JSON (cmi5, 8.2.3); without one the answer holds no token and says so.
      return status < 500 ? json : undefined;
    },
    launchData: async (authorization) => {
      const query = { stateId: 'LMS.LaunchData', activityId, agent, registration };
      return known(await ask(at('activities/state', query), authorization)).json;
    },
    preferences: async (authorization) => {
      const query = { profileId: 'cmi5LearnerPreferences', agent };
      const { status, json } = await ask(at('agents/profile', query), authorization);
      return status === 200 ? json : undefined;
    },
    earlier: async (authorization) => {
      const found: Statement[] = [];
      for (const verb of [auVerbs.completed, auVerbs.passed]) {
        const query = { agent, activity: activityId, registration, verb, limit: '20' };
        const { json } = known(await ask(at('statements', query), authorization));
        const { statements } = (json ?? {}) as { statements?: unknown };
        if (Array.isArray(statements)) found.push(...(statements as Statement[]));
      }
      return found;
    },
    send: async (authorization, statements) => {
      known(
        await request(`${base}statements`, origins, {
          method: 'POST',
          headers: { ...headersOf(authorization), 'content-type': 'application/json' },
          body: JSON.stringify(statements),
        }),
      );
    },
  };
};

const headersOf = (authorization: string): Record<string, string> => ({
  authorization,
  'x-experience-api-version': '1.0.3',
});

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

/** Returns the answer of the record store unless it is a refusal. @throws StoreRefused */
const known = (answer: Answer): Answer => {
  if (answer.status < 200 || answer.status > 299) throw new StoreRefused(answer.status);
  return answer;
};

const request = async (
  address: string,
  origins: readonly string[],
  init: RequestInit,
): Promise<Answer> => {
  if (!isAllowed(address, origins)) throw new Error('an address that is not allowed');
  const signal = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(address, { ...init, redirect: 'error', signal });
  return { status: answer.status, json: jsonOf(await textOf(answer)) };
};

/** The body as text; empty where it is larger than any that the standards describe. */
const textOf = async ({ body }: Response): Promise<string> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > MOST_BYTES) return '';
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
