import { addDays, type CivilDate } from '@amirani/core';
import { createOwnReaders } from '@platform/server/apart/own-readers.ts';
import { withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import type { Platform } from '@platform/server/needs.ts';
import { type Moment, momentAt } from '@platform/server/time/moment.ts';
import { testOnHeld, testOnJourneys } from './back-tests.ts';
import { draftText } from './drafts.ts';
import { queuedHits } from './queued-hits.ts';
import { readJourneysApart } from './reading-journeys.ts';
import { type AskedStep, stepText } from './release.ts';
import { findText, listTexts } from './store.ts';

const ownReaders = createOwnReaders({ 'criteria.journeys': () => import('./read-journeys.ts') });

/** Criteria of a world that does not exist, made for the day on which a training profile is first started. */
export interface CriteriaDemonstration {
  /** Texts that went the whole way. */
  readonly released: readonly string[];
  /** Texts on which the data protection officer is yet to be heard. */
  readonly waiting: readonly string[];
  /** Drafts, such as one that the linter refuses. */
  readonly drafts: readonly string[];
  /** Synthetic past journeys, for back-tests. */
  readonly journeys: Uint8Array;
}

/** The accounts of a training profile in whose names it is done: author, reviewer and officer are three. */
const AUTHOR = 'analyst';
const REVIEWER = 'analyst2';
const OFFICER = 'dpo';

const REASON = 'Demonstration: synthetic evidence of a world that does not exist';

/** Days on which the back-test on held data looks. */
const DAYS = 30;

/** Days that lie between them and today. The training world begins later: among its few journeys one mark would refuse a text on some days. */
const BEFORE_THE_WORLD = 31;

/**
 * Fills an empty register of a training profile, by the same steps that persons take: nothing goes round the linter, the
 * back-tests, the officer or the second person. Does nothing where a text is there.
 */
export const startCriteriaDemonstration = async (
  { database, journal, clock, config }: Platform,
  make: (day: CivilDate) => CriteriaDemonstration,
): Promise<void> => {
  if (config.profile !== 'training') throw new Error('a demonstration belongs to training');
  const moment = momentAt(clock(), config);
  const { today } = moment;
  const context = {
    account: 'system:demonstration',
    purpose: 'pnr-criteria',
    reference: 'a synthetic world',
  } as const;
  await withAccess(database, context, 'amirani_pnr', async (tx) => {
    if ((await listTexts(tx)).length > 0) return;
    const { released, waiting, drafts, journeys } = make(today);
    const ids: string[] = [];
    for (const text of drafts) ids.push(await draft(tx, text, moment));
    for (const text of waiting) ids.push(await submit(tx, text, journeys, moment));
    for (const text of released) {
      const id = await submit(tx, text, journeys, moment);
      await step(tx, OFFICER, id, { act: 'consult', steps: 2 }, moment);
      await step(tx, REVIEWER, id, { act: 'approve', steps: 3 }, moment);
      await step(tx, REVIEWER, id, { act: 'activate', steps: 4 }, moment);
      ids.push(id);
    }
    await journal.record(tx, {
      ...{ operation: 'alteration', action: 'demonstrateCriteria', outcome: 'done' },
      ...{ actor: context.account, purpose: context.purpose, reference: context.reference },
      subjects: ids,
      reason: REASON,
    });
  });
};

const draft = (tx: Transaction, text: string, moment: Moment): Promise<string> =>
  draftText(tx, personOf(AUTHOR, moment.now), { text, reason: REASON }, moment);

const submit = async (
  tx: Transaction,
  text: string,
  journeys: Uint8Array,
  moment: Moment,
): Promise<string> => {
  const id = await draft(tx, text, moment);
  const author = personOf(AUTHOR, moment.now);
  const to = addDays(moment.today, -BEFORE_THE_WORLD);
  await testOnHeld(tx, author, id, { from: addDays(to, -DAYS), to }, queuedHits, moment);
  const past = await readJourneysApart(ownReaders, journeys);
  await testOnJourneys(tx, author, id, past, queuedHits, moment);
  await step(tx, AUTHOR, id, { act: 'submit', steps: 1 }, moment);
  return id;
};

const step = async (
  tx: Transaction,
  login: string,
  id: string,
  { act, steps }: Pick<AskedStep, 'act' | 'steps'>,
  moment: Moment,
): Promise<void> => {
  const row = await findText(tx, id);
  if (row === undefined) throw new Error('a text of the demonstration is gone');
  await stepText(
    tx,
    personOf(login, moment.now),
    id,
    { act, steps, digest: row.digest, reason: REASON },
    moment,
  );
};

const QUARTER = 15 * 60_000;

const personOf = (login: string, now: Date): Caller => {
  const role = login === OFFICER ? 'data-protection-officer' : 'pnr-analyst';
  return {
    session: {
      login,
      name: login,
      roles: [role],
      steppedUpUntil: new Date(now.getTime() + QUARTER),
      expiresAt: new Date(now.getTime() + QUARTER),
      tokenHash: Buffer.alloc(0),
    },
    actor: login,
    role,
    purpose: role === 'pnr-analyst' ? 'pnr-criteria' : 'oversight',
    reference: 'a synthetic world',
  };
};
