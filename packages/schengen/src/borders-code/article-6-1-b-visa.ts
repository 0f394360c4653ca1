import type { CivilDate } from '@amirani/core';
import { type Answer, answer, cannotDecide } from '../facts/answer.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import { type RuleTwins, ruleState } from '../facts/states.ts';
import type { History } from '../stays/model.ts';
import { isMember } from '../territory/area.ts';
import { permitState } from '../territory/open-border-states.ts';
import { type StickerAnswer, stickerOf } from '../visa-code/sticker.ts';
import { requirementOf } from '../visa-list/visa-requirement.ts';

/**
 * Reg. (EU) 2016/399 Art. 6(1)(b): in possession of a valid visa, if required, except where they hold a valid residence
 * permit or a valid long-stay visa.
 */
export const visaCondition = (
  facts: CrossingFacts,
  history: History | undefined,
  twins: RuleTwins = {},
): StickerAnswer => {
  const { permit, visa } = facts;
  const permitted = permit ? permitAnswer(facts, twins) : undefined;
  if (permitted?.result === 'met') return permitted;
  const requirement = requirementOf(facts, twins);
  // A visa that is shown settles it, whatever the lists say.
  if (visa?.type === 'D') {
    const long = longStayVisa(facts, twins);
    if (long.result === 'met' || requirement.result !== 'met') return long;
  }
  const sticker = stickerOf(facts, history, twins);
  if (sticker?.result === 'met' && requirement.result !== 'met')
    return { ...sticker, rows: [...requirement.rows, ...sticker.rows] };
  if (requirement.result !== 'failed')
    return permitted?.result === 'failed'
      ? { ...requirement, reasons: [...requirement.reasons, ...permitted.reasons] }
      : requirement;
  // A visa is required.
  if (permitted !== undefined && permitted.result !== 'failed') return permitted;
  if (!permit && facts.person?.familyOfUnionCitizen?.residenceCard === true)
    // Art. 2(16)(a): the card is a residence permit as well, with or without the citizen.
    return answer('undetermined', 'schengen.family.card-as-permit', {
      needs: ['permit'],
      rows: requirement.rows,
    });
  if (sticker !== undefined)
    return {
      ...sticker,
      reasons: [...sticker.reasons, ...requirement.reasons],
      rows: [...requirement.rows, ...sticker.rows],
    };
  if (permitted !== undefined)
    return { ...permitted, reasons: [...permitted.reasons, ...requirement.reasons] };
  if (visa === null && permit === null)
    return {
      ...requirement,
      reasons: [{ code: 'schengen.visa.none', facts: {} }, ...requirement.reasons],
    };
  return {
    ...cannotDecide(
      [...(visa === undefined ? ['visa'] : []), ...(permit === undefined ? ['permit'] : [])],
      requirement.rows,
    ),
  };
};

/** Art. 6(1)(b) with Art. 39(1)(a): a residence permit or a long-stay visa of a Member State, valid on the day. */
const permitAnswer = ({ on, permit }: CrossingFacts, twins: RuleTwins = {}): Answer => {
  if (permit === undefined) return cannotDecide(['permit']);
  if (permit === null) return answer('failed', 'schengen.permit.none');
  if (permit.genuine === false) return answer('failed', 'schengen.permit.false');
  const issuer = permit.issuer === undefined ? undefined : (ruleState(permit.issuer, twins) ?? '');
  if (issuer !== undefined && !isMember(permitState(issuer), on))
    return answer('failed', 'schengen.permit.not-of-member', {
      facts: { issuer: permit.issuer ?? '' },
    });
  if (permit.validFrom !== undefined && on < permit.validFrom)
    return answer('failed', 'schengen.permit.too-early', { facts: { from: permit.validFrom } });
  if (permit.validUntil !== undefined && on > permit.validUntil)
    return answer('failed', 'schengen.permit.expired', { facts: { until: permit.validUntil } });
  if (permit.kind === 'local-border-permit')
    // Reg. (EC) 1931/2006 Art. 4 and 7: for the border area of one neighbour, by its agreement.
    return answer('undetermined', 'schengen.permit.local-border');
  const needs = (['kind', 'issuer', 'validUntil', 'genuine'] as const)
    .filter((name) => permit[name] === undefined)
    .map((name) => `permit.${name}`);
  return needs.length > 0
    ? cannotDecide(needs)
    : answer('met', 'schengen.permit.valid', {
        facts: { issuer: issuer ?? '', until: permit.validUntil ?? '' },
      });
};

/** A permit or long-stay visa that is shown: whether it is good, and which State issued it. */
export interface HeldPermit {
  readonly answer: Answer;
  /** The State as whose permit it counts, as the rule data knows it. */
  readonly issuer: string | undefined;
  /** The last day on which it is valid. */
  readonly until: CivilDate | undefined;
}

/**
 * The permit or long-stay visa on which a traveller is judged as its holder: of two side by side one that is good (that of the
 * State of destination before the one that lasts longer), else one that may be. Undefined where none is shown.
 */
export const heldPermit = (facts: CrossingFacts, twins: RuleTwins = {}): HeldPermit | undefined => {
  const { permit, visa, destination } = facts;
  const shown: readonly HeldPermit[] = [
    ...(permit
      ? [
          {
            answer: permitAnswer(facts, twins),
            issuer: asState(permit.issuer, twins),
            until: permit.validUntil,
          },
        ]
      : []),
    ...(visa?.type === 'D'
      ? [
          {
            answer: longStayVisa(facts, twins),
            issuer: asState(visa.issuer, twins),
            until: visa.validUntil,
          },
        ]
      : []),
  ];
  const of = (result: Answer['result']): readonly HeldPermit[] =>
    shown.filter(({ answer: given }) => given.result === result);
  const goal = destination === undefined ? undefined : ruleState(destination, twins);
  const there = ({ issuer }: HeldPermit): boolean => issuer !== undefined && issuer === goal;
  const good = of('met').toSorted(({ until: a = '' }, { until: b = '' }) => (a < b ? 1 : -1));
  return good.find(there) ?? good[0] ?? of('undetermined')[0] ?? shown[0];
};

const asState = (issuer: string | undefined, twins: RuleTwins): string | undefined => {
  const state = issuer === undefined ? undefined : ruleState(issuer, twins);
  return state === undefined ? undefined : permitState(state);
};

/** Whether a shown paper replaces a visa, or may: a false or expired one, or one of another State, does not. */
export const mayHoldPermit = (facts: CrossingFacts, twins: RuleTwins = {}): boolean => {
  const held = heldPermit(facts, twins);
  return held !== undefined && held.answer.result !== 'failed';
};

/**
 * A false visa or permit is a reason of its own on the standard form (Annex V Part B, letter D), whether or not the
 * nationality needs one.
 */
export const falsePaper = ({ permit, visa }: CrossingFacts): Answer | undefined => {
  if (permit?.genuine === false || (visa?.type === 'D' && visa.genuine === false))
    return answer('failed', 'schengen.permit.false');
  return visa?.genuine === false ? answer('failed', 'schengen.sticker.false') : undefined;
};

/** A D visa of a Member State (CISA Art. 18, 21(2a); Reg. (EU) 265/2010): entry through any State while it is valid. */
const longStayVisa = (facts: CrossingFacts, twins: RuleTwins): Answer => {
  const { visa } = facts;
  if (!visa) return cannotDecide(['visa']);
  const { issuer, validFrom, validUntil, genuine } = visa;
  const given = permitAnswer(
    { ...facts, permit: { kind: 'long-stay-visa', issuer, validFrom, validUntil, genuine } },
    twins,
  );
  // What is missing of it is a fact of the visa.
  return { ...given, needs: given.needs.map((fact) => fact.replace(/^permit\./, 'visa.')) };
};
