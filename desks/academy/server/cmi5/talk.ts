import {
  beginSession,
  initialize,
  type Launch,
  launchOf,
  type Session,
} from '@amirani/academy/cmi5';
import { withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { seal, unseal } from '@platform/server/keys/seal.ts';
import { errorFacts } from '@platform/server/log/log.ts';
import type { Platform } from '@platform/server/needs.ts';
import { recordStoreOf, StoreRefused } from './record-store.ts';
import {
  claimAsked,
  type KeptLaunch,
  listUnsent,
  noteBegun,
  noteFailed,
  noteSent,
  noteUnsent,
} from './store.ts';

/** What the server keeps of a launch, sealed: its parameters before the token was asked for, the token afterwards. */
export const sealLaunch = (key: Uint8Array, id: string, text: string): Buffer =>
  seal(key, Buffer.from(text), `academy.launch ${id}`);

const openLaunch = (key: Uint8Array, id: string, sealed: Uint8Array): string =>
  unseal(key, sealed, `academy.launch ${id}`).toString('utf8');

/** Hours for which is tried to tell what is to be told: a token holds no longer. */
const HOURS = 24;

/**
 * Says everything that waits to be said to record stores: takes up launches that were asked for, then sends what is not sent. It
 * runs outside of every transaction, so that nobody waits for another's server, and loses nothing: what was not taken stays.
 */
export const talkToPlatforms = async (platform: Platform, key: Uint8Array): Promise<void> => {
  for (;;) {
    const asked = await asTeller(platform, (tx) => claimAsked(tx, platform.clock()));
    if (asked === undefined) break;
    await takeUp(platform, key, asked);
  }
  const waiting = await asTeller(platform, listUnsent);
  for (const row of waiting) await sendOf(platform, key, row);
};

const takeUp = async (
  platform: Platform,
  key: Uint8Array,
  { id, sealed }: { readonly id: string; readonly sealed: Buffer },
): Promise<void> => {
  const fail = (code: string): Promise<void> =>
    tell(platform, id, (tx) => noteFailed(tx, id, code));
  const query = openLaunch(key, id, sealed);
  const launch = launchOf(query);
  if (!launch.ok) return fail(codeOf(launch.issues));
  const begun = await beginSession(query, storeOf(platform, launch.value)).catch(
    (error: unknown) => {
      platform.log.warn('academy.launch.unanswered', errorFacts(error));
      return undefined;
    },
  );
  if (begun === undefined) return fail('cmi5.store.unanswered');
  if (!begun.ok) return fail(codeOf(begun.issues));
  const act = initialize(begun.value.session, platform.clock().getTime());
  if ('refused' in act) return fail(act.refused);
  const token = sealLaunch(key, id, begun.value.authorization);
  return tell(platform, id, (tx) => noteBegun(tx, id, token, act.session, [act.statement]));
};

/** Code of the first issue. Each issue makes the launch invalid. */
const codeOf = (issues: readonly { readonly code: string }[]): string =>
  issues[0]?.code ?? 'cmi5.store.unanswered';

const sendOf = async (platform: Platform, key: Uint8Array, row: KeptLaunch): Promise<void> => {
  const { id, sealed, session, unsent } = row;
  if (sealed === undefined || session === undefined) return;
  try {
    await storeOf(platform, session.launch).send(openLaunch(key, id, sealed), unsent);
    await tell(platform, id, (tx) => noteSent(tx, id, unsent));
  } catch (error) {
    platform.log.warn('academy.launch.unsent', errorFacts(error));
    const refused = error instanceof StoreRefused && isFinal(error.status);
    const over = hoursSince(row.takenAt, platform.clock()) >= HOURS;
    const code = refused ? 'cmi5.store.refused' : 'cmi5.store.unanswered';
    await tell(platform, id, (tx) =>
      refused || over ? noteFailed(tx, id, code) : noteUnsent(tx, id),
    );
  }
};

const storeOf = ({ config }: Platform, launch: Launch | Session['launch']) =>
  recordStoreOf(launch, config.learningPlatforms);

/** A refusal that will be the same tomorrow. */
const isFinal = (status: number): boolean =>
  status >= 400 && status < 500 && status !== 408 && status !== 429;

const hoursSince = (then: Date | undefined, now: Date): number =>
  then === undefined ? 0 : (now.getTime() - then.getTime()) / 3_600_000;

const tell = (
  platform: Platform,
  id: string,
  note: (tx: Transaction) => Promise<unknown>,
): Promise<void> =>
  asTeller(platform, async (tx) => {
    await note(tx);
    await publish(tx, [{ kind: 'academy', id }]);
  });

const asTeller = <T>({ database }: Platform, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  withAccess(
    database,
    { account: 'system:academy-launches', purpose: 'operation', reference: 'launches' },
    'amirani_assessor',
    work,
  );
