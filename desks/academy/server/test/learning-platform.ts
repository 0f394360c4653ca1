import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isDeepStrictEqual } from 'node:util';

/** A statement as it arrived. */
interface Arrived {
  readonly id: string;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly actor: unknown;
  readonly timestamp: string;
  readonly context?: { readonly registration?: string };
  readonly [name: string]: unknown;
}

/** How somebody is launched. */
export interface LaunchWish {
  readonly learner: string;
  readonly unit: string;
  readonly registration?: string;
  readonly masteryScore?: number;
  readonly launchMode?: 'Normal' | 'Browse' | 'Review';
  readonly returnURL?: string;
}

/** A learning management system with its record store, as cmi5 (8 to 11) and xAPI 1.0.3 (part 3) describe the two. */
export interface LearningPlatform {
  readonly origin: string;
  /** Launches a learner: writes the launch data down, and gives the query that it puts into the address of the unit. */
  readonly launch: (wish: LaunchWish) => LaunchedHere;
  readonly statements: () => readonly Arrived[];
  /** Requests as they came: method and path. */
  readonly asked: () => readonly string[];
  /** Answers every request with this from now on; undefined: as it should. */
  readonly fail: (status: number | undefined) => void;
  readonly close: () => Promise<void>;
}

/** What it launched. */
export interface LaunchedHere {
  readonly query: string;
  readonly registration: string;
  readonly actor: {
    readonly objectType: 'Agent';
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly activityId: string;
  readonly launchData: Readonly<Record<string, unknown>>;
}

/**
 * Starts one on this machine; at this port where it has to be known beforehand.
 * @internal Stands for a learning platform in tests and in the browser.
 */
export const startLearningPlatform = async (at = 0): Promise<LearningPlatform> => {
  const tokens = new Map<string, string | undefined>();
  const authorized = new Set<string>();
  const launchData = new Map<string, unknown>();
  const statements: Arrived[] = [];
  const asked: string[] = [];
  let failing: number | undefined;

  const answerToken = (key: string): Answer => {
    if (!tokens.has(key))
      return { status: 404, json: { 'error-code': '2', 'error-text': 'unknown' } };
    const token = tokens.get(key);
    // Each token is fetched once. A second request is rejected (cmi5, 8.2.3).
    tokens.set(key, undefined);
    if (token === undefined)
      return { status: 400, json: { 'error-code': '1', 'error-text': 'used' } };
    authorized.add(`Basic ${token}`);
    return { status: 200, json: { 'auth-token': token } };
  };
  const answerStore = (path: string, url: URL, method: string, body: unknown): Answer => {
    const of = (name: string): string => url.searchParams.get(name) ?? '';
    if (path === 'activities/state' && method === 'GET') {
      const document = launchData.get(
        stateKey(of('stateId'), of('activityId'), of('registration'), of('agent')),
      );
      return document === undefined ? { status: 404 } : { status: 200, json: document };
    }
    if (path === 'agents/profile' && method === 'GET')
      return of('profileId') === 'cmi5LearnerPreferences'
        ? { status: 200, json: { languagePreference: 'ka,en', audioPreference: 'off' } }
        : { status: 404 };
    if (path === 'statements' && method === 'GET') {
      const found = statements.filter(
        ({ verb, object, actor, context }) =>
          (of('verb') === '' || verb.id === of('verb')) &&
          (of('activity') === '' || object.id === of('activity')) &&
          (of('registration') === '' || context?.registration === of('registration')) &&
          (of('agent') === '' || isDeepStrictEqual(actor, JSON.parse(of('agent')))),
      );
      return { status: 200, json: { statements: found, more: '' } };
    }
    if (path === 'statements' && method === 'POST') return take(body);
    return { status: 404 };
  };
  /** All of a batch or none; the same again is there once, another under the same id is a conflict (xAPI, 2.3 of part 3). */
  const take = (body: unknown): Answer => {
    const batch = (Array.isArray(body) ? body : [body]) as Arrived[];
    const known = (one: Arrived) => statements.find(({ id }) => id === one.id);
    if (batch.some((one) => !/^[\da-f-]{36}$/.test(String(one.id)))) return { status: 400 };
    if (batch.some((one) => known(one) !== undefined && !isDeepStrictEqual(known(one), one)))
      return { status: 409 };
    for (const one of batch) if (known(one) === undefined) statements.push(one);
    return { status: 200, json: batch.map(({ id }) => id) };
  };

  const server = createServer((request, response) => {
    void respond(request, response);
  });
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', origin);
    const method = request.method ?? 'GET';
    asked.push(`${method} ${url.pathname}`);
    const { status, json } = await answer(request, url, method);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(json === undefined ? '' : JSON.stringify(json));
  };
  const answer = async (request: IncomingMessage, url: URL, method: string): Promise<Answer> => {
    const body = await bodyOf(request);
    if (failing !== undefined) return { status: failing };
    if (url.pathname === '/elsewhere') return { status: 500 };
    if (url.pathname === '/token')
      return method === 'POST' ? answerToken(url.searchParams.get('k') ?? '') : { status: 405 };
    if (!authorized.has(request.headers.authorization ?? '')) return { status: 401 };
    if (!/^1\.0(?:\.\d+)?$/.test(String(request.headers['x-experience-api-version'])))
      return { status: 400 };
    return answerStore(url.pathname.replace(/^\/xapi\//, ''), url, method, body);
  };
  await new Promise<void>((done) => server.listen(at, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    statements: () => statements,
    asked: () => asked,
    fail: (status) => {
      failing = status;
    },
    launch: ({ learner, unit, launchMode = 'Normal', masteryScore, returnURL, ...wish }) => {
      const registration = wish.registration ?? randomUUID();
      const actor = {
        objectType: 'Agent',
        account: { homePage: origin, name: learner },
      } as const;
      const activityId = `${origin}/activities/${unit}`;
      const document = {
        contextTemplate: {
          contextActivities: { grouping: [{ id: `urn:amirani:test:${unit}` }] },
          extensions: {
            'https://w3id.org/xapi/cmi5/context/extensions/sessionid': randomUUID(),
            [`${origin}/tenant`]: { id: 4 },
          },
        },
        launchMode,
        moveOn: masteryScore === undefined ? 'Completed' : 'CompletedAndPassed',
        ...(masteryScore === undefined ? {} : { masteryScore }),
        ...(returnURL === undefined ? {} : { returnURL }),
      };
      launchData.set(
        stateKey('LMS.LaunchData', activityId, registration, JSON.stringify(actor)),
        document,
      );
      const key = randomUUID();
      tokens.set(key, Buffer.from(`${learner}:${key}`).toString('base64'));
      const query = new URLSearchParams({
        endpoint: `${origin}/xapi/`,
        fetch: `${origin}/token?k=${key}`,
        actor: JSON.stringify(actor),
        registration,
        activityId,
      });
      return { query: `?${query}`, registration, actor, activityId, launchData: document };
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

interface Answer {
  readonly status: number;
  readonly json?: unknown;
}

/** An agent is the same in whatever order its parts stand. */
const stateKey = (state: string, activity: string, registration: string, agent: string): string => {
  const { account } = JSON.parse(agent === '' ? '{}' : agent) as {
    account?: { homePage?: string; name?: string };
  };
  return JSON.stringify([state, activity, registration, account?.homePage, account?.name]);
};

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? undefined : (JSON.parse(text) as unknown);
};
