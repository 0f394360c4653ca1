import type { Answer } from '../facts/answer.ts';
import type { Asked } from './asked.ts';

/**
 * Whether the permit is good is not known, and with it by which conditions its bearer is judged: both are asked. What both
 * find stands; where they part it is not known either, and what the permit leaves open is what has to be given.
 */
export const eitherWay = (
  permit: Answer,
  holder: readonly Asked[],
  visitor: readonly Asked[],
): readonly Asked[] =>
  visitor.map((one) => {
    const other = holder.find(({ spec }) => spec === one.spec);
    if (other !== undefined && fails(one) && fails(other)) return one;
    if (isFine(one) && (other === undefined || isFine(other)) && !one.spec.code.endsWith('.visa'))
      return one;
    return { spec: one.spec, given: open(permit, one.given) };
  });

const fails = ({ given, coveredBy }: Asked): boolean =>
  given.result === 'failed' && coveredBy === undefined;

const isFine = ({ given, coveredBy }: Asked): boolean =>
  coveredBy !== undefined || (given.result !== 'failed' && given.result !== 'undetermined');

const open = (permit: Answer, given: Answer): Answer => ({
  result: 'undetermined',
  reasons: [
    ...permit.reasons,
    ...given.reasons.filter((one) => permit.reasons.every(({ code }) => code !== one.code)),
  ],
  needs: [...new Set([...permit.needs, ...given.needs])],
  rows: given.rows,
});
