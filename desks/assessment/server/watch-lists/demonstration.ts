import { addDays } from '@amirani/core';
import { createOwnReaders } from '@platform/server/apart/own-readers.ts';
import { withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import type { Platform } from '@platform/server/needs.ts';
import { type Moment, momentOf } from '@platform/server/time/moment.ts';
import { insertPart } from './import-store.ts';
import { beginImport, dryRun, readWaiting, takeOverImport } from './imports.ts';
import { findList, findVersions } from './list-store.ts';
import { registerList, stepList } from './lists.ts';
import type { ListRow } from './rows.ts';

/** The file is our own: it is read in place. */
const ownReaders = createOwnReaders({ 'watch-list.entries': () => import('./read-entries.ts') });

/** A list of a world that does not exist. */
export interface DemonstrationList {
  /** CSV. */
  readonly file: string;
  /** Which world it is of: the same world is taken over once. */
  readonly label: string;
}

/** Two synthetic persons of the training accounts: nothing is begun by one alone, here neither. */
const KEEPER = 'analyst';
const SECOND = 'analyst2';
const ACCOUNT = 'system:demonstration';
const LIST = 'training-warrants';
const REASON = 'training world: sought persons who do not exist';

/**
 * Gives a training profile a list of sought persons, and its next version with every new world. The steps are those of any
 * list, under the names of two training accounts. Where a person has retired it, or works on it, it is left alone. Gives
 * whether anything was taken over.
 */
export const startWatchListDemonstration = async (
  platform: Platform,
  list: DemonstrationList,
): Promise<boolean> => {
  if (platform.config.profile !== 'training')
    throw new Error('a synthetic list belongs to a training profile');
  const context = {
    account: ACCOUNT,
    role: 'pnr-analyst',
    purpose: 'pnr-assessment',
    reference: list.label,
  } as const;
  const moment = momentOf(platform);
  return withAccess(platform.database, context, 'amirani_pnr', async (tx) => {
    const row = await ensureList(tx, moment);
    const [latest] = await findVersions(tx, LIST);
    if (latest?.label === list.label || (row.state !== 'draft' && row.state !== 'active'))
      return false;
    await fill(tx, row, list, moment);
    await platform.journal.record(tx, {
      ...{ operation: 'alteration', action: 'startWatchListDemonstration', outcome: 'done' },
      ...{ actor: ACCOUNT, purpose: context.purpose, reference: context.reference },
      ...{ subjects: [LIST], reason: REASON },
    });
    return true;
  });
};

const ensureList = async (tx: Transaction, moment: Moment): Promise<ListRow> => {
  const { now, today } = moment;
  const known = await findList(tx, LIST, today);
  if (known !== undefined) return known;
  await registerList(
    tx,
    callerOf(KEEPER, now),
    {
      id: LIST,
      title: 'Persons wanted by warrant (training)',
      source: 'Synthetic world: the prosecution service of QVR',
      category: 'sought',
      ground: 'national-warrant',
      purposes: ['border-check', 'pnr-assessment'],
      offences: ['narcotics', 'trafficking-in-human-beings', 'murder'],
      validFrom: today,
      validUntil: addDays(today, 365),
    },
    moment,
  );
  const made = await findList(tx, LIST, today);
  if (made === undefined) throw new Error('a list that was not registered');
  return made;
};

const fill = async (
  tx: Transaction,
  { owner, state }: ListRow,
  { file, label }: DemonstrationList,
  moment: Moment,
): Promise<void> => {
  const { now } = moment;
  const keeper = callerOf(owner, now);
  const { id } = await beginImport(tx, keeper, LIST, { label, format: 'csv' }, moment);
  await insertPart(tx, id, 0, Buffer.from(file));
  const found = await readWaiting(ownReaders, (work) => work(tx), id, moment);
  const read = await dryRun(tx, id, found, moment);
  const { against = 0, effect } = read.dryRun ?? {};
  const saw = { reason: REASON, against, removed: effect?.removed ?? 0 };
  const { list } = await takeOverImport(tx, keeper, id, saw, moment);
  if (state === 'draft')
    await stepList(
      tx,
      callerOf(SECOND, now),
      LIST,
      'activate',
      { reason: REASON, version: list.version },
      moment,
    );
};

const callerOf = (login: string, now: Date): Caller => ({
  session: {
    ...{ login, name: login, roles: ['pnr-analyst'], steppedUpUntil: undefined },
    ...{ expiresAt: now, tokenHash: Buffer.alloc(0) },
  },
  actor: login,
  role: 'pnr-analyst',
  purpose: 'pnr-assessment',
  reference: 'training world',
});
