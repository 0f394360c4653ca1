import { type Answer, answer, cannotDecide, reason } from '../facts/answer.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import type { RuleTwins } from '../facts/states.ts';
import { amountsBeside } from './article-6-4-reference-amounts.ts';

/**
 * Reg. (EU) 2016/399 Art. 6(1)(c), (3) and Annex I: purpose and conditions of stay. A missing paper does not fail the
 * condition: the officer judges the whole, with the list of papers.
 */
export const purpose = ({ journey }: CrossingFacts): Answer => {
  const papers = [
    ...(journey?.returnTicket === false ? [reason('schengen.purpose.no-return-ticket')] : []),
    ...(journey?.lodging === false ? [reason('schengen.purpose.no-lodging')] : []),
    ...(journey?.invitation === false ? [reason('schengen.purpose.no-invitation')] : []),
  ];
  if (journey?.purposeJustified === undefined)
    return {
      result: 'yours-to-judge',
      reasons: [reason('schengen.purpose.yours'), ...papers],
      needs: [],
      rows: [],
    };
  return journey.purposeJustified
    ? answer('met', 'schengen.purpose.justified')
    : {
        ...answer('failed', 'schengen.purpose.not-justified'),
        reasons: [reason('schengen.purpose.not-justified'), ...papers],
      };
};

/**
 * Art. 6(1)(c), (4): sufficient means for the stay and the return or transit. Reference amounts are shown while the officer
 * judges, and decide nothing.
 */
export const means = (facts: CrossingFacts, twins: RuleTwins = {}): Answer => {
  const { journey } = facts;
  if (journey?.meansSufficient === undefined) {
    const { reasons, rows } = amountsBeside(facts, twins);
    return {
      ...answer('yours-to-judge', 'schengen.means.yours', { rows }),
      reasons: [reason('schengen.means.yours'), ...reasons],
    };
  }
  return journey.meansSufficient
    ? answer('met', 'schengen.means.sufficient')
    : answer('failed', 'schengen.means.not-sufficient');
};

/** Art. 6(1)(d): no alert in the Schengen Information System for refusing entry. */
export const alert = ({ alerts }: CrossingFacts): Answer => {
  const hits = [
    ...(alerts?.sis === 'hit' ? [reason('schengen.alert.sis')] : []),
    ...(alerts?.national === 'hit' ? [reason('schengen.alert.national')] : []),
  ];
  if (hits.length > 0) return { result: 'failed', reasons: hits, needs: [], rows: [] };
  const needs = [
    ...(alerts?.sis === undefined ? ['alerts.sis'] : []),
    ...(alerts?.national === undefined ? ['alerts.national'] : []),
  ];
  return needs.length > 0 ? cannotDecide(needs) : answer('met', 'schengen.alert.none');
};

/** Art. 6(1)(e): no threat to public policy, internal security, public health, international relations. */
export const publicPolicy = ({ person }: CrossingFacts): Answer => {
  if (person?.threat === undefined) return answer('yours-to-judge', 'schengen.threat.yours');
  return person.threat
    ? answer('failed', 'schengen.threat.found')
    : answer('met', 'schengen.threat.none');
};
