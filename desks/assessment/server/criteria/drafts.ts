import { randomUUID } from 'node:crypto';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide } from '@platform/server/decisions/decide.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Moment } from '@platform/server/time/moment.ts';
import { releaseDecision } from './decisions.ts';
import { holdText } from './reading.ts';
import { insertText } from './store.ts';

/**
 * Keeps a draft as it was written, with how many objections the linter has on the day. What cannot be read or is refused is kept
 * too: its author sees why, and it goes nowhere. Gives its id.
 * @throws Problem `decision.reason.missing`
 */
export const draftText = async (
  tx: Transaction,
  caller: Caller,
  { text, reason }: { readonly text: string; readonly reason: string },
  { now, today }: Moment,
): Promise<string> => {
  const id = randomUUID();
  const { criterion, issues, digest } = holdText(text, today);
  const act = actOf(caller, 'draft', { reason, seen: seenOf(id, digest), version: 0 }, now);
  const decision = await decide(tx, releaseDecision, { subject: id }, act);
  const count = (severity: string): number =>
    issues.filter((issue) => issue.severity === severity).length;
  await asRole(tx, 'amirani_criteria', async (own) => {
    await insertText(
      own,
      {
        ...{ id, digest, text, at: now },
        criterion: criterion?.id ?? null,
        number: criterion?.version ?? null,
        title: criterion?.title ?? null,
        purpose: criterion?.purpose ?? null,
        owner: criterion?.owner ?? null,
        review_by: criterion?.reviewBy ?? null,
        obstacles: count('obstacle'),
        attention: count('attention'),
      },
      { decision: decision.id, authors: [act.by] },
    );
    await publish(own, [{ kind: 'criterion', id }]);
  });
  return id;
};

/** What everybody who acts on a text has before them: this text and no other. */
export const seenOf = (id: string, digest: string): unknown => ({ id, digest });
