import type { CheckResult } from '../../check/result.ts';
import type { VerdictGroupName } from '../model.ts';

/** What a group is made of: a check or a group inside it, with whether it should have run. */
export interface Part {
  readonly result: CheckResult;
  readonly expected: boolean;
}

/**
 * The result of a group, by the tables of BSI TR-03135-1 (5.6, 5.7, 5.13, 5.17, 5.22, 5.23, 5.27, 5.31, 5.39, 5.44,
 * 5.55 to 5.72). What the guideline leaves to the profiling is: a check is mandatory where it is `expected`. One that is
 * mandatory and did not run leaves its group undetermined; one that is not, and does not apply, does not count.
 */
export const groupResult = (name: VerdictGroupName, parts: readonly Part[]): CheckResult => {
  if (name === 'electronic.chip') return proofOfChip(parts);
  if (name === 'electronic.access') return access(parts);
  return together(parts);
};

/**
 * Table 5.44 and those like it: the first of failed, aborted, undetermined, successful that occurs; not supported where
 * nothing else does.
 */
export const together = (parts: readonly Part[]): CheckResult => {
  const results = parts.map(counted);
  return order.find((result) => results.includes(result)) ?? 'not-supported';
};

const order = ['failed', 'aborted', 'undetermined', 'successful'] as const;

/** What should have run and does not exist here leaves things open. */
const counted = ({ result, expected }: Part): CheckResult =>
  result === 'not-supported' && expected ? 'undetermined' : result;

/**
 * Table 5.23: one proof is enough, whatever the results of the others. Stricter than the table in one point: it lets a success
 * outweigh a failure of another protocol; here a proof that failed is never covered up.
 */
const proofOfChip = (parts: readonly Part[]): CheckResult => {
  const has = (result: CheckResult): boolean => parts.some((part) => part.result === result);
  return has('successful') && !has('failed') ? 'successful' : together(parts);
};

/** Table 5.17: an access protocol that is not supported leaves the group not supported, unless something is wrong. */
const access = (parts: readonly Part[]): CheckResult => {
  const result = together(parts);
  const open = parts.some((part) => part.result === 'not-supported');
  return result === 'successful' && open ? 'not-supported' : result;
};
