import type { IngestOutcome, Receipt } from '@platform/api/types.ts';
import { type AccessContext, asRole, withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { decide } from '@platform/server/decisions/decide.ts';
import type { Act } from '@platform/server/decisions/step.ts';
import { Problem } from '@platform/server/http/problems.ts';
import {
  endItem,
  type HeldItem,
  listItems,
  lockItem,
  openItem,
} from '@platform/server/ingest/quarantine/items.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { type IntakeNeeds, type Recording, subjectsOf } from '../messages/upload.ts';
import { quarantineDecision } from './decisions.ts';

/** The items of the quarantine, newest first, without their content. */
export const listQuarantine = listItems;

/** The raw bytes of a held item, for a person with a fresh password and a reason. */
export const openQuarantineItem = async (
  { keys }: IntakeNeeds,
  tx: Transaction,
  id: string,
): Promise<Buffer> => {
  const item = await mustBeHeld(tx, id);
  const bytes = await openItem(tx, item.id, keys);
  if (bytes === undefined) throw new Problem('decision.not-open');
  return bytes;
};

/** Erases the content of a held item before its time; the fact remains. */
export const eraseQuarantineItem = async (
  tx: Transaction,
  id: string,
  version: number,
  act: Act<'erase'>,
): Promise<void> => {
  mustBeCurrent(await mustBeHeld(tx, id), version);
  await decide(tx, quarantineDecision, { subject: id }, act);
  await endItem(tx, id, 'erased');
  await publish(tx, [{ kind: 'quarantine', id }]);
};

/** An item to be read again, on whose word, and how the act is journalled. */
export interface Replay extends Recording {
  readonly id: string;
  readonly version: number;
  readonly act: Act<'replay'>;
  readonly context: AccessContext;
}

/**
 * Reads a held item again, as after a mended reader or a setting. What is now readable is stored and the item
 * ends with the last of it, in one transaction; what still is not, stays held.
 */
export const replayQuarantineItem = async (
  { database, ingest, keys }: IntakeNeeds,
  { id, version, act, context, record, recordPiece }: Replay,
): Promise<{ readonly outcomes: IngestOutcome[]; readonly receipt: Receipt }> => {
  const { bytes, source } = await withAccess(
    database,
    context,
    'amirani_quarantine',
    async (tx) => {
      const item = await mustBeHeld(tx, id);
      mustBeCurrent(item, version);
      const content = await openItem(tx, id, keys);
      if (content === undefined) throw new Problem('decision.not-open');
      return { bytes: content, source: item.source };
    },
  );
  const { outcomes, receipt } = await ingest.take([{ bytes, source }], {
    context,
    record: (tx, change) => record(tx, [...new Set([id, ...subjectsOf(change)])]),
    recordPiece: (tx, change) => recordPiece(tx, [id, ...subjectsOf(change)]),
    also: (tx, results) =>
      asRole(tx, 'amirani_quarantine', async (own) => {
        // Held again under the same bytes: nothing has changed but the count of attempts, unless somebody has erased the
        // item, or read it again, since its bytes were taken out: then they do not come back.
        if (results.some((one) => one.outcome === 'quarantined' && one.id === id))
          return mustBeCurrent(await mustBeHeld(own, id), version + 1);
        mustBeCurrent(await mustBeHeld(own, id), version);
        await decide(own, quarantineDecision, { subject: id }, act);
        await endItem(own, id, 'replayed');
        await publish(own, [{ kind: 'quarantine', id }]);
      }),
  });
  return { outcomes: [...(outcomes[0] ?? [])], receipt };
};

const mustBeHeld = async (tx: Transaction, id: string): Promise<HeldItem> => {
  const item = await lockItem(tx, id);
  if (item === undefined) throw new Problem('http.not-found');
  if (item.state !== 'held') throw new Problem('decision.not-open');
  return item;
};

/** Somebody else acted on it, or it was tried again, since the caller looked. */
const mustBeCurrent = (item: HeldItem, version: number): void => {
  if (item.version !== version)
    throw new Problem('decision.version.stale', { version: item.version });
};
