import { createHash, randomUUID } from 'node:crypto';
import { createOwnReaders } from '@platform/server/apart/own-readers.ts';
import { type AccessContext, withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { actOf } from '@platform/server/decisions/decide.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import type { Platform } from '@platform/server/needs.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import type { Case } from '../api/types.ts';
import { admit, openCase } from './cases/service.ts';
import { findCase, listCases } from './cases/store.ts';
import { digestOf, keepPart, openEvidenceKey } from './evidence/bytes.ts';
import { addStep } from './evidence/chain.ts';
import { completeExhibit, findExhibit, insertExhibit } from './evidence/store.ts';
import { insertAuthorisation } from './imports/authorisations.ts';
import { dryRun, type Mapping, planOf, takeOver } from './imports/service.ts';
import { findImport } from './imports/store.ts';

/** A file of a case that does not exist, and how it is to be read; without a mapping it waits for somebody to import it. */
interface DemonstrationExhibit {
  readonly title: string;
  readonly name: string;
  readonly kind: 'file' | 'call-records' | 'account-records';
  readonly from: string;
  readonly content: string;
  readonly mapping?: (authorisation: string) => Mapping;
}

/** A case that does not exist, made for the day on which a training profile is first started. */
export interface CaseDemonstration {
  readonly title: string;
  readonly offences: Case['offences'];
  readonly basis: string;
  readonly suspicion: string;
  /** What allows call records to be read. */
  readonly order: {
    readonly authority: string;
    readonly number: string;
    readonly numbers: readonly string[];
    readonly from: string;
    readonly to: string;
  };
  readonly exhibits: readonly DemonstrationExhibit[];
}

/** The accounts of a training profile: who leads the case, and who is in it besides. */
/** The files are our own: they are read in place. */
const ownReaders = createOwnReaders({
  'investigation.plan': () => import('./imports/read-table.ts'),
});

const LEAD = 'investigator';
const MEMBER = 'investigator2';

const REASON = 'Demonstration: a case that does not exist';

/**
 * Opens one case in an empty investigations desk of a training profile, by the same steps that persons take. Does nothing where
 * the lead is in a case already.
 */
export const startCaseDemonstration = async (
  platform: Platform,
  make: (day: string) => CaseDemonstration,
): Promise<void> => {
  if (platform.config.profile !== 'training')
    throw new Error('a demonstration belongs to training');
  const now = platform.clock();
  const caller = leadAt(now);
  const context: AccessContext = {
    account: LEAD,
    role: 'investigator',
    purpose: 'investigation',
    reference: 'demonstration',
  };
  await withAccess(platform.database, context, 'amirani_investigation', async (tx) => {
    const known = await listCases(tx, { state: undefined, before: undefined, limit: 1 });
    if (known.length > 0) return;
    await fill(tx, platform, caller, make(localDay(now, platform.config.timeZone)), now);
  });
};

const fill = async (
  tx: Transaction,
  platform: Platform,
  caller: Caller,
  made: CaseDemonstration,
  now: Date,
): Promise<void> => {
  const id = randomUUID();
  const { title, offences, basis, suspicion } = made;
  const said = { reason: suspicion, seen: title, version: 0 };
  await openCase(tx, { id, title, offences, basis }, actOf(caller, 'open', said, now));
  const admission = { account: MEMBER, part: 'member' } as const;
  const why = { reason: REASON, seen: admission, version: 0 };
  await admit(tx, id, admission, actOf(caller, 'admit', why, now));
  const authorisation = randomUUID();
  const order = { ...made.order, id: authorisation, numbers: [...made.order.numbers] };
  await insertAuthorisation(tx, id, order, caller.actor, now);
  const key = await openEvidenceKey(platform.config.dataFolder);
  const importing = { caseId: id, by: caller.actor, at: now, key };
  for (const { mapping, ...file } of made.exhibits) {
    const exhibit = await enter(tx, platform, caller, id, file, key, now);
    if (mapping === undefined) continue;
    const run = randomUUID();
    const plan = await planOf(
      ownReaders,
      (work) => work(tx),
      importing,
      exhibit,
      mapping(authorisation),
    );
    await dryRun(tx, importing, { id: run, exhibit, mapping: mapping(authorisation) }, plan);
    const { digest } = mustFind(await findImport(tx, id, run));
    const seen = { digest: digest.toString('hex'), reason: REASON };
    await takeOver(tx, importing, run, seen, plan);
  }
};

const enter = async (
  tx: Transaction,
  { journal, config }: Platform,
  caller: Caller,
  caseId: string,
  file: Omit<DemonstrationExhibit, 'mapping'>,
  key: Uint8Array,
  now: Date,
): Promise<string> => {
  const id = randomUUID();
  const on = localDay(now, config.timeZone);
  await insertExhibit(tx, {
    id,
    caseId,
    ...pick(file, 'title', 'kind', 'name'),
    mediaType: 'text/csv',
    enteredBy: caller.actor,
    enteredAt: now,
    obtained: { on, from: file.from, by: 'Training unit', place: '', basis: REASON },
    holder: { kind: 'colleague', account: caller.actor },
  });
  await keepPart(tx, { id, caseId }, 0, Buffer.from(file.content), key);
  const row = mustFind(await findExhibit(tx, caseId, id));
  const { sha256, bytes } = await digestOf(tx, row, key);
  const number = await completeExhibit(tx, row, bytes, sha256);
  const digest = sha256.toString('hex');
  const receipt = await journal.record(tx, {
    operation: 'collection',
    action: 'demonstrateCase',
    outcome: 'done',
    actor: 'system:demonstration',
    purpose: 'investigation',
    reference: 'demonstration',
    subjects: [caseId, id],
    reason: digest,
  });
  const inCase = mustFind(await findCase(tx, caseId));
  await addStep(
    tx,
    inCase,
    { id, number },
    {
      what: 'entered',
      by: caller.actor,
      at: now,
      receipt,
      detail: `sha256 ${digest} bytes ${bytes}`,
    },
  );
  return id;
};

const QUARTER = 15 * 60_000;

const leadAt = (now: Date): Caller => ({
  session: {
    login: LEAD,
    name: LEAD,
    roles: ['investigator'],
    steppedUpUntil: new Date(now.getTime() + QUARTER),
    expiresAt: new Date(now.getTime() + QUARTER),
    tokenHash: createHash('sha256').update(LEAD).digest(),
  },
  actor: LEAD,
  role: 'investigator',
  purpose: 'investigation',
  reference: 'demonstration',
});
