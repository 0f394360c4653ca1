import { isSyntheticCountry } from '@amirani/documents/trust';
import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide } from '@platform/server/decisions/decide.ts';
import { digestOfSeen } from '@platform/server/decisions/digest.ts';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { Anchor, AnchorConsequences } from '../../api/types.ts';
import { stepsOf } from '../decision-steps.ts';
import type { AnchorRow } from '../sql/tables.gen.ts';
import { anchorDecision } from './decisions.ts';
import { inputsOf, readEdition } from './edition.ts';

import { anchorOf, announceEdition, openStanding, type TrustNeeds } from './service.ts';
import { saveAnchor } from './store.ts';

/** A step of a person on an anchor. */
export interface AnchorStep {
  readonly reason: string;
  /** The version that the person saw; 0 for a proposal. */
  readonly version: number;
  /** Of a confirmation: the consequences as they were shown. */
  readonly consequences?: AnchorConsequences;
}

/**
 * Proposes a certificate of some list as an anchor.
 * @throws Problem `http.not-found` where no standing list brings it; `document.trust.synthetic` in a duty profile;
 * `decision.*`
 */
export const proposeAnchor = async (
  tx: Transaction,
  needs: TrustNeeds,
  caller: Caller,
  sha256: string,
  { reason }: Pick<AnchorStep, 'reason'>,
): Promise<Anchor> => {
  const edition = await readEdition(tx);
  const before = edition.anchors.find((row) => row.sha256.toString('hex') === sha256);
  if (before !== undefined && before.state !== 'withdrawn')
    throw new Problem('decision.step.not-allowed');
  const store = await openStanding(tx, needs, edition);
  const found = mustFind(store.certificates.find((one) => one.sha256 === sha256));
  if (needs.config.profile === 'duty' && isSyntheticCountry(found.state))
    throw new Problem('document.trust.synthetic', { state: found.state });
  const now = needs.clock();
  const certificate = mustFind(
    await needs.opener.certificate(sha256, now, await inputsOf(tx, edition)),
  );
  const seen = { anchor: sha256, edition: edition.digest.toString('hex') };
  const act = actOf(caller, 'propose', { reason, seen, version: 0 }, now);
  const decision = await decide(tx, anchorDecision, { subject: sha256 }, act);
  const row = {
    sha256: Buffer.from(sha256, 'hex'),
    certificate,
    ...standing(decision, now),
  };
  await saveAnchor(tx, row);
  await announceEdition(tx);
  return anchorOf(tx, needs, await readEdition(tx), row);
};

/**
 * Confirms or withdraws an anchor.
 * @throws Problem `http.not-found`; `decision.seen.changed` where the consequences are no longer those that were
 * shown; `document.trust.synthetic`; `decision.*`
 */
export const stepAnchor = async (
  tx: Transaction,
  needs: TrustNeeds,
  caller: Caller,
  sha256: string,
  act: 'confirm' | 'withdraw',
  { reason, version, consequences }: AnchorStep,
): Promise<Anchor> => {
  const edition = await readEdition(tx);
  const row = mustFind(edition.anchors.find((one) => one.sha256.toString('hex') === sha256));
  const shown = await anchorOf(tx, needs, edition, row);
  if (
    needs.config.profile === 'duty' &&
    act === 'confirm' &&
    isSyntheticCountry(shown.certificate.state)
  )
    throw new Problem('document.trust.synthetic', { state: shown.certificate.state });
  if (consequences !== undefined && digestOfSeen(consequences) !== digestOfSeen(shown.consequences))
    throw new Problem('decision.seen.changed');
  const now = needs.clock();
  const seen = { anchor: sha256, consequences: shown.consequences };
  const step = actOf(caller, act, { reason, seen, version }, now);
  const decision = await decide(tx, anchorDecision, await targetOf(tx, row), step);
  const after: AnchorRow = { ...row, ...standing(decision, now) };
  await saveAnchor(tx, after);
  await announceEdition(tx);
  return anchorOf(tx, needs, await readEdition(tx), after);
};

/** The test authorities with which a training profile begins were decided by nobody: they are withdrawn by hand only. */
const targetOf = async (_tx: Transaction, { decision }: AnchorRow) => {
  if (decision === undefined) throw new Problem('decision.step.not-allowed');
  return { decision };
};

const standing = (decision: StoredDecision, now: Date) => ({
  state: decision.state as AnchorRow['state'],
  decision: decision.id,
  changedAt: now,
  version: decision.version,
  steps: stepsOf<Anchor['steps'][number]['act']>(decision),
});
