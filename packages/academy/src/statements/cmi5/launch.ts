import { err, ok, type Result } from '@amirani/core';
import type { Activity, Agent, StatementContext } from '../xapi.ts';
import { cmi5Terms } from './terms.ts';

/** What is wrong with a launch. */
export type LaunchCode =
  | 'cmi5.launch.endpoint'
  | 'cmi5.launch.fetch'
  | 'cmi5.launch.actor'
  | 'cmi5.launch.registration'
  | 'cmi5.launch.activity'
  | 'cmi5.token.error'
  | 'cmi5.token.missing'
  | 'cmi5.data.context-template'
  | 'cmi5.data.session'
  | 'cmi5.data.publisher'
  | 'cmi5.data.launch-mode'
  | 'cmi5.data.mastery-score'
  | 'cmi5.data.move-on'
  | 'cmi5.data.return-url';

/** A problem of a launch: its code is all there is to it. */
export interface LaunchProblem {
  readonly code: LaunchCode;
}

/** What a learning management system puts into the address by which it launches us (cmi5, 8.1). */
export interface Launch {
  /** Base of all requests to the record store. */
  readonly endpoint: string;
  /** Where the token is asked for: by POST, once. */
  readonly fetch: string;
  readonly actor: Agent;
  readonly registration: string;
  readonly activityId: string;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
const WEB = /^https?:\/\/[^\s/]+/;
const IRI = /^[a-z][a-z\d+.-]*:\S+$/i;

/** Whether a text is a UUID as xAPI wants it (RFC 4122 and RFC 9562). */
export const isUuid = (text: string): boolean => UUID.test(text);

/** Reads the five parameters of a launch from its query, in any order; every missing or invalid one is named. */
export const launchOf = (query: string): Result<Launch, LaunchProblem> => {
  const given = parameters(query);
  const [endpoint, fetch, registration, activityId] = [
    given.get('endpoint') ?? '',
    given.get('fetch') ?? '',
    given.get('registration') ?? '',
    given.get('activityId') ?? '',
  ];
  const actor = agentOf(given.get('actor'));
  const wrong: readonly (readonly [boolean, LaunchCode])[] = [
    [!WEB.test(endpoint), 'cmi5.launch.endpoint'],
    [!WEB.test(fetch), 'cmi5.launch.fetch'],
    [actor === undefined, 'cmi5.launch.actor'],
    [!isUuid(registration), 'cmi5.launch.registration'],
    [!IRI.test(activityId), 'cmi5.launch.activity'],
  ];
  const problems = wrong.flatMap(([is, code]) => (is ? [{ code }] : []));
  return actor === undefined || problems.length > 0
    ? err(...problems)
    : ok({ endpoint, fetch, actor, registration, activityId });
};

/** Names and values of a query, decoded; the first of a name counts, what cannot be decoded is left out. */
const parameters = (query: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const pair of query
    .replace(/^[^?]*\?/, '')
    .replace(/#.*$/, '')
    .split('&')) {
    const at = pair.indexOf('=');
    if (at < 0) continue;
    try {
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)].map((text) =>
        decodeURIComponent(text.replaceAll('+', ' ')),
      );
      if (name !== undefined && value !== undefined && !found.has(name)) found.set(name, value);
    } catch {}
  }
  return found;
};

/** Objects of JSON only: what a text or a store gives may be anything. */
const record = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};

const agentOf = (text: string | undefined): Agent | undefined => {
  let given: Readonly<Record<string, unknown>>;
  try {
    given = record(JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
  const { homePage, name } = record(given['account']);
  return given['objectType'] === 'Agent' &&
    typeof homePage === 'string' &&
    typeof name === 'string' &&
    IRI.test(homePage) &&
    name !== ''
    ? { objectType: 'Agent', account: { homePage, name } }
    : undefined;
};

/** The header of all requests, from what the address of the token answered (cmi5, 8.2). */
export const authorizationOf = (answer: unknown): Result<string, LaunchProblem> => {
  const { 'auth-token': token, 'error-code': error } = record(answer);
  if (error !== undefined) return err({ code: 'cmi5.token.error' });
  return typeof token === 'string' && token !== ''
    ? ok(`Basic ${token}`)
    : err({ code: 'cmi5.token.missing' });
};

/** How we were launched (cmi5, 10). */
export interface LaunchData {
  readonly contextTemplate: StatementContext;
  readonly sessionId: string;
  readonly launchMode: 'Normal' | 'Browse' | 'Review';
  /** From 0 to 1, with four decimals at most. */
  readonly masteryScore?: number;
  readonly moveOn: (typeof moveOns)[number];
  readonly launchParameters?: string;
  /** Where the browser goes when the session is over. */
  readonly returnURL?: string;
}

/** When a learning management system takes a unit as done (cmi5, 13.1.4). */
export const moveOns = [
  'Passed',
  'Completed',
  'CompletedAndPassed',
  'CompletedOrPassed',
  'NotApplicable',
] as const;

const modes = ['Normal', 'Browse', 'Review'] as const;

/** The state document `LMS.LaunchData`, read; every part that is not as it must be is named. */
export const launchDataOf = (document: unknown): Result<LaunchData, LaunchProblem> => {
  const given = record(document);
  const template = record(given['contextTemplate']);
  const session = record(template['extensions'])[cmi5Terms.session];
  const grouping = record(template['contextActivities'])['grouping'];
  const launchMode = modes.find((mode) => mode === given['launchMode']);
  const moveOn = moveOns.find((one) => one === given['moveOn']);
  const { masteryScore, returnURL, launchParameters } = given;
  const wrong: readonly (readonly [boolean, LaunchCode])[] = [
    [Object.keys(template).length === 0, 'cmi5.data.context-template'],
    [typeof session !== 'string' || session === '', 'cmi5.data.session'],
    [!(Array.isArray(grouping) && grouping.some(isActivity)), 'cmi5.data.publisher'],
    [launchMode === undefined, 'cmi5.data.launch-mode'],
    [masteryScore !== undefined && !isMasteryScore(masteryScore), 'cmi5.data.mastery-score'],
    [moveOn === undefined, 'cmi5.data.move-on'],
    [
      returnURL !== undefined && !(typeof returnURL === 'string' && WEB.test(returnURL)),
      'cmi5.data.return-url',
    ],
  ];
  const problems = wrong.flatMap(([is, code]) => (is ? [{ code }] : []));
  if (launchMode === undefined || moveOn === undefined || problems.length > 0)
    return err(...problems);
  return ok({
    contextTemplate: template as StatementContext,
    sessionId: String(session),
    launchMode,
    moveOn,
    ...(isMasteryScore(masteryScore) ? { masteryScore } : {}),
    ...(typeof launchParameters === 'string' ? { launchParameters } : {}),
    ...(typeof returnURL === 'string' ? { returnURL } : {}),
  });
};

/** A number from 0 to 1 with four decimals at most. */
export const isMasteryScore = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1 && Number(value.toFixed(4)) === value;

const isActivity = (value: unknown): value is Activity => typeof record(value)['id'] === 'string';
