import { randomUUID } from 'node:crypto';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { actOf, decide } from '@platform/server/decisions/decide.ts';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Fraud, FraudCount } from '../../api/types.ts';
import { stepsOf } from '../decision-steps.ts';
import type { FraudRow } from '../sql/tables.gen.ts';
import { fraudDecision } from './decisions.ts';
import { isRange } from './number-range.ts';
import { fraudOf } from './rows.ts';
import * as store from './store.ts';

/** What an examiner proposes. */
export type Proposal = Pick<
  Fraud,
  'kind' | 'issuer' | 'documentCode' | 'technique' | 'place' | 'date'
> & {
  readonly numbers?: Fraud['numbers'] | undefined;
  readonly numbersAre?: Fraud['numbersAre'] | undefined;
  readonly examination?: Fraud['examination'] | undefined;
  readonly reason: string;
};

/** The register, latest first. */
export const listFrauds = async (
  tx: Transaction,
  before: string | undefined,
  limit: number,
): Promise<Fraud[]> => (await store.listFrauds(tx, before, limit)).map(fraudOf);

/**
 * Proposes an entry; it warns nobody and counts nowhere before a second examiner confirms it.
 * @throws Problem `document.fraud.numbers`, `decision.reason.missing`
 */
export const proposeFraud = async (
  tx: Transaction,
  caller: Caller,
  { reason, ...said }: Proposal,
  now: Date,
): Promise<Fraud> => {
  if ((said.numbers === undefined) !== (said.numbersAre === undefined))
    throw new Problem('document.fraud.numbers');
  if (said.numbers !== undefined && !isRange(said.numbers))
    throw new Problem('document.fraud.numbers');
  const id = randomUUID();
  const act = actOf(caller, 'propose', { reason, seen: seenOf({ id, ...said }), version: 0 }, now);
  const decision = await decide(tx, fraudDecision, { subject: id }, act);
  const row: FraudRow = {
    id,
    ...pick(
      said,
      'kind',
      'issuer',
      'documentCode',
      'technique',
      'place',
      'numbersAre',
      'examination',
    ),
    day: said.date as FraudRow['day'],
    ...(said.numbers && { firstNumber: said.numbers.first, lastNumber: said.numbers.last }),
    decision: decision.id,
    proposedAt: now,
    ...standing(decision),
  };
  await store.insertFraud(tx, row);
  await publish(tx, [{ kind: 'fraud', id }]);
  return fraudOf(row);
};

/**
 * Confirms or withdraws an entry.
 * @throws Problem `http.not-found`, `decision.*`: confirming needs another examiner than the one who proposed
 */
export const stepFraud = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  step: {
    readonly act: 'confirm' | 'withdraw';
    readonly reason: string;
    readonly version: number;
  },
  now: Date,
): Promise<Fraud> => {
  const row = mustFind(await store.lockFraud(tx, id));
  const { reason, version } = step;
  const act = actOf(caller, step.act, { reason, version, seen: seenOf(fraudOf(row)) }, now);
  const decision = await decide(tx, fraudDecision, { decision: row.decision }, act);
  const after = { ...row, ...standing(decision) };
  await store.updateFraud(tx, after);
  await publish(tx, [{ kind: 'fraud', id }]);
  return fraudOf(after);
};

/** The smallest cell that is told: of fewer than five, somebody could know whom it speaks of. */
const SMALLEST_CELL = 5;

/** Counts confirmed frauds. Counts below five are withheld. */
export const countFrauds = async (
  tx: Transaction,
  from: string,
  to: string,
): Promise<FraudCount[]> =>
  (await store.countFrauds(tx, from, to)).map(({ count, ...cell }) => ({
    ...cell,
    ...(count < SMALLEST_CELL ? {} : { count }),
  }));

/** What both examiners have before them: the entry without its history. */
const seenOf = ({
  id,
  kind,
  issuer,
  documentCode,
  technique,
  place,
  date,
  numbers,
  numbersAre,
  examination,
}: Omit<Proposal, 'reason'> & { readonly id: string }): unknown => ({
  id,
  kind,
  issuer,
  documentCode,
  technique,
  place,
  date,
  numbers: numbers ?? null,
  numbersAre: numbersAre ?? null,
  examination: examination ?? null,
});

const standing = (decision: StoredDecision): Pick<FraudRow, 'state' | 'version' | 'steps'> => ({
  state: decision.state as FraudRow['state'],
  version: decision.version,
  steps: stepsOf<Fraud['steps'][number]['act']>(decision),
});
