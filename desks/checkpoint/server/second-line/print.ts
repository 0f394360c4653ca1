import { createHash } from 'node:crypto';
import { type DecidedRefusal, printDecided } from '@desk/schengen/server/reads.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { Platform } from '@platform/server/needs.ts';
import { findCheck, stepsOn } from '../checks/store.ts';
import { findVerdict } from '../verdict/store.ts';
import type { Looking } from './dossier.ts';
import { judgedOn } from './grounds.ts';
import { mustSee } from './sight.ts';
import { latestRefusal } from './store.ts';
import { mustBeReferred } from './work.ts';

/** A printed form. */
export interface Printed {
  readonly pdf: Buffer;
  readonly sha256: string;
  /** Which form it is, as the journal calls it. */
  readonly what: string;
}

/**
 * What a refused traveller is handed: made of what the refusal rested on, whatever has been learnt since.
 * @throws Problem `http.not-found`, `checkpoint.refusal.not-refused`, `checkpoint.blind.view-owed`, `schengen.form.*`
 */
export const printRefusal = async (
  tx: Transaction,
  id: string,
  { language, reasonLanguage }: Pick<DecidedRefusal, 'language' | 'reasonLanguage'>,
  { caller, now, platform }: Looking & { readonly platform: Pick<Platform, 'config' | 'clock'> },
): Promise<Printed> => {
  const row = mustBeReferred(await findCheck(tx, id));
  await mustSee(tx, caller, id, now);
  // Nothing follows a confirmed refusal.
  const confirmed = (await stepsOn(tx, id)).find(({ act }) => act === 'confirm-refusal');
  if (confirmed === undefined) throw new Problem('checkpoint.refusal.not-refused');
  const refusal = await latestRefusal(tx, id);
  const verdict = refusal === undefined ? undefined : await findVerdict(tx, refusal.verdict);
  if (refusal === undefined || verdict === undefined) throw new Problem('http.not-found');
  const { config } = platform;
  const { pdf, form } = printDecided(
    {
      ...judgedOn(row, verdict),
      ...{
        language,
        reasonLanguage,
        traveller: row.presented,
        grounds: refusal.grounds,
        reason: refusal.reason,
      },
      ...{ place: config.crossingPoint || row.booth, authority: config.authority },
      ...{ decidedBy: refusal.proposed_by, confirmedBy: confirmed.decided_by, decision: id },
    },
    platform,
    caller.actor,
  );
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  return { pdf, sha256, what: form === 'refusal' ? 'refusal' : 'exit record' };
};
