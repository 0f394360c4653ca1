import { ApiError } from '@platform/api/client.ts';
import { call } from '@platform/web/platform/api.ts';
import { putAnswer } from '@platform/web/platform/keep-answer.ts';
import { preferences } from '@platform/web/platform/preferences.ts';
import { statedPurpose } from '@platform/web/platform/purpose.ts';
import { createStore, type Store } from '@platform/web/platform/store.ts';
import type { Check } from '../../api/types.ts';
import { untilAnswered } from '../line.ts';
import { type Act, createOneAct, standsAsDecided } from './one-act.ts';

/** What is to be opened: the zone as it was scanned, or an examination that has chip or pictures. */
export type Presented = { readonly zone: string } | { readonly examination: string };

/** A check that was asked for and has not been answered; `error` where the server refused. */
export interface Opening {
  readonly id: string;
  readonly presented: Presented;
  readonly flight: string | undefined;
  readonly error?: unknown;
  /** The open check of the same document with which the server went on instead. */
  readonly continued?: string;
}

/** A decision on its way. */
export interface Deciding {
  readonly check: string;
  /** Name of the traveller, or the masked number of the document. */
  readonly about: string;
  readonly act: Act;
}

/** A decision that the server refused: nothing was decided. */
export interface RefusedDecision extends Deciding {
  readonly error: unknown;
}

/** A decision that the server has on its disk. */
export interface Decided {
  readonly check: string;
  /** Name of the traveller, or the masked number of the document: whose state it is. */
  readonly about: string;
  readonly state: Check['state'];
  readonly at: string;
}

/** What this window is about: in memory alone, so that going to the gate and back loses nothing. */
export const opening: Store<Opening | undefined> = createStore<Opening | undefined>(undefined);
export const deciding: Store<Deciding | undefined> = createStore<Deciding | undefined>(undefined);
export const lastDecided: Store<Decided | undefined> = createStore<Decided | undefined>(undefined);
/** Decisions that were refused, until they are taken or the officer closes them. */
export const refusedDecisions: Store<readonly RefusedDecision[]> = createStore<
  readonly RefusedDecision[]
>([]);

/** Takes the refused decision on a check from the list. */
export const forgetRefusal = (check: string): void =>
  refusedDecisions.update((list) => list.filter((one) => one.check !== check));

/** A check as this window last saw it: in memory alone. */
export type SeenCheck = Pick<Check, 'id' | 'booth' | 'openedAt' | 'openedBy' | 'state'> & {
  /** When it was held, where it was. */
  readonly decidedAt?: string | undefined;
  readonly name?: string | undefined;
  readonly document?: string | undefined;
};

/** States of the checks of this window. The booth list is loaded once and updated with these. */
export const seenChecks: Store<ReadonlyMap<string, SeenCheck>> = createStore<
  ReadonlyMap<string, SeenCheck>
>(new Map());

/** Name in the document, or its masked number if it has no name. */
const aboutOf = ({ presented }: Pick<Check, 'presented'>): string =>
  nameOf(presented) || maskedNumber(presented.documentNumber) || '–';

const nameOf = ({ givenNames, surname }: Check['presented']): string =>
  [givenNames, surname].filter((name) => name !== undefined && name !== '').join(' ');

const maskedNumber = (number: string | undefined): string | undefined =>
  number?.replace(/.(?=.{3})/g, '•');

/** When the server last answered this window with a check that it had just judged. */
const judgedAt = new Map<string, number>();

/** A verdict of so long ago is brought up to date when somebody looks at it again. */
const FRESH_MS = 60_000;

/** Whether this window has the verdict of a check from a moment ago. */
export const isFresh = (id: string): boolean =>
  performance.now() - (judgedAt.get(id) ?? -Infinity) < FRESH_MS;

/** Puts a check that the server answered where the screens look for it. */
export const showCheck = (check: Check): void => {
  const { id, booth, openedAt, openedBy, state, presented, decision } = check;
  judgedAt.set(id, performance.now());
  const document = maskedNumber(presented.documentNumber);
  seenChecks.update((seen) =>
    new Map(seen).set(id, {
      ...{ id, booth, openedAt, openedBy, state, document },
      name: nameOf(presented) || undefined,
      decidedAt: decision?.steps.at(-1)?.at,
    }),
  );
  // Of two answers that cross on their way the one that knows more counts.
  putAnswer<Check>(['getCheck', { params: { id: check.id } }, statedPurpose.get()], (shown) =>
    shown !== undefined && shown.version > check.version ? shown : check,
  );
};

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: the next traveller is opened once the decision before has its answer. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const own = turn.then(work, work);
  turn = own.catch(() => undefined);
  return own;
};

/** Opens a check under an id that the booth chose: sent again after a lost line it opens nothing twice. */
export const openCheck = (asked: Omit<Opening, 'error' | 'continued'>): Promise<boolean> => {
  const { id, presented, flight } = asked;
  const booth = preferences.get().booth.trim();
  opening.set(asked);
  return inTurn(async () => {
    try {
      const { check } = await untilAnswered('scan', (signal) =>
        call(
          'openCheck',
          {
            body: {
              ...{ id, booth: booth === '' ? '–' : booth, ...presented },
              ...(flight === undefined ? {} : { flight }),
            },
          },
          signal,
        ),
      );
      showCheck(check);
      if (opening.get()?.id === id)
        opening.set(check.id === id ? undefined : { ...asked, continued: check.id });
      return true;
    } catch (error) {
      if (opening.get()?.id === id) opening.set({ ...asked, error });
      return false;
    }
  });
};

const oneAct = createOneAct();

/**
 * Sends a decision under a key of its own until the server has it. `true` once it is stored, and not before; undefined where the
 * key was pressed again and the act is under way or done.
 */
export const decide = (
  seen: Check,
  act: Act,
  note: string,
  by: string,
): Promise<boolean> | undefined => oneAct(seen, () => send(seen, act, note, by));

const send = (seen: Check, act: Act, note: string, by: string): Promise<boolean> => {
  const { id, verdict, decision } = seen;
  const about = aboutOf(seen);
  const key = crypto.randomUUID();
  deciding.set({ check: id, about, act });
  forgetRefusal(id);
  return inTurn(async () => {
    try {
      const { check, receipt } = await untilAnswered('decision', (signal) =>
        call(
          'decideCheck',
          {
            params: { id },
            body: {
              ...{ act, note, key, verdict: verdict.id },
              version: decision?.version ?? 0,
              reasons: [...new Set(verdict.all.map(({ code }) => code))].slice(0, 50),
            },
          },
          signal,
        ),
      );
      showCheck(check);
      lastDecided.set({ check: id, about, state: check.state, at: receipt.at });
      return true;
    } catch (error) {
      const now = await standing(error, id);
      const at = now?.decision?.steps.at(-1)?.at;
      if (now !== undefined && at !== undefined && standsAsDecided(now, seen, { act, by })) {
        showCheck(now);
        lastDecided.set({ check: id, about, state: now.state, at });
        return true;
      }
      refusedDecisions.update((list) => [...list, { check: id, about, act, error }]);
      return false;
    } finally {
      if (deciding.get()?.check === id) deciding.set(undefined);
    }
  });
};

/** The check as it stands, where a decision was refused because it stands otherwise than it was seen. */
const standing = async (refusal: unknown, id: string): Promise<Check | undefined> => {
  if (!(refusal instanceof ApiError) || refusal.status !== 409) return undefined;
  try {
    return await call('getCheck', { params: { id } });
  } catch {
    // The refusal is said as it is.
    return undefined;
  }
};
