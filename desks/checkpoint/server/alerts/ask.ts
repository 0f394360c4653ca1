import {
  type AlertAnswer,
  type AlertAnswers,
  type AlertQuestion,
  type AlertSource,
  alertCategories,
  notConnected,
} from '@amirani/checkpoint';
import { errorFacts, type Log } from '@platform/server/log/log.ts';

/** Milliseconds that a source has to answer in: the officer has a second for everything. */
const ANSWER_WITHIN = 400;

/** What asking the sources needs. */
export interface Asking {
  readonly sources: readonly AlertSource[];
  readonly log: Log;
  readonly within?: number;
}

/**
 * Asks every source at once, each with its own time. A source that fails, answers nonsense or is late was not asked, and
 * never is there no hit because of it; it stops nobody's check. Of two sources of one kind the graver answer counts, and
 * "no hit" only where both said so.
 */
export const askSources = async (
  question: AlertQuestion,
  { sources, log, within = ANSWER_WITHIN }: Asking,
): Promise<AlertAnswers> => {
  const given = await Promise.all(
    sources.map(async (source) => ({
      kind: source.kind,
      answer: tellsEnough(question)
        ? await askOne(source, question, within, log)
        : notAsked('nothing-to-ask'),
    })),
  );
  const answers = { ...notConnected };
  for (const { kind, answer } of given) answers[kind] = together(answers[kind], answer);
  return answers;
};

/** A document is named by number and issuer, a person by name and date of birth: with neither there is nobody to ask about. */
const tellsEnough = (question: AlertQuestion): boolean =>
  (question.documentNumber !== undefined && question.documentIssuer !== undefined) ||
  (question.surname !== undefined && question.dateOfBirth !== undefined);

const notAsked = (
  why: Extract<AlertAnswer, { readonly state: 'not-asked' }>['why'],
): AlertAnswer => ({ state: 'not-asked', why });

const askOne = async (
  source: AlertSource,
  question: AlertQuestion,
  within: number,
  log: Log,
): Promise<AlertAnswer> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<AlertAnswer>((resolve) => {
    timer = setTimeout(() => resolve(notAsked('too-slow')), within);
  });
  // In an async function a source that throws at once rejects like one that fails later.
  const asked = (async (): Promise<AlertAnswer> => checked(await source.ask(question, within)))();
  try {
    return await Promise.race([asked, late]);
  } catch (error) {
    log.warn('alerts.no-answer', { kind: source.kind, ...errorFacts(error) });
    return notAsked('no-answer');
  } finally {
    clearTimeout(timer);
    // What comes after its time is nobody's to wait for, and no unhandled failure.
    asked.catch(() => undefined);
  }
};

/** Validates an answer of a local adapter. An invalid answer is a failure of the source. */
const checked = (answer: unknown): AlertAnswer => {
  const { state, alerts } = (answer ?? {}) as {
    readonly state?: unknown;
    readonly alerts?: unknown;
  };
  if (state === 'no-hit') return { state };
  if (state === 'hit' && Array.isArray(alerts) && alerts.length > 0 && alerts.every(isAlert))
    return { state, alerts };
  throw new TypeError('an answer that is neither hit nor no hit');
};

const categories: ReadonlySet<unknown> = new Set(alertCategories);

const isAlert = (alert: unknown): boolean => {
  const { category, reference } = (alert ?? {}) as {
    readonly category?: unknown;
    readonly reference?: unknown;
  };
  return categories.has(category) && typeof reference === 'string';
};

const together = (one: AlertAnswer, other: AlertAnswer): AlertAnswer => {
  if (one.state === 'not-asked' && one.why === 'not-connected') return other;
  if (one.state === 'hit' && other.state === 'hit')
    return { state: 'hit', alerts: [...one.alerts, ...other.alerts] };
  if (one.state === 'hit' || other.state === 'hit') return one.state === 'hit' ? one : other;
  return one.state === 'not-asked' ? one : other;
};
