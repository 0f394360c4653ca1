import { assess, type CrossingFacts } from '@amirani/schengen/conditions';
import { alertKinds } from '../alerts/alert-source.ts';
import { alertReasons, askedShort, wholeAnswers } from './alert-reasons.ts';
import { carrierReasons, isOtherThanDocument } from './carrier-reasons.ts';
import { conditionReasons, repeats } from './condition-reasons.ts';
import { documentReasons } from './document-reasons.ts';
import { factsOf } from './facts.ts';
import { hitRank, hitReasons, isReleasedHit } from './hit-reasons.ts';
import type { FirstLineInput } from './input.ts';
import { journeyReasons } from './journey-reasons.ts';
import type {
  FirstLineVerdict,
  SourceState,
  VerdictReason,
  VerdictSource,
  VerdictWord,
} from './model.ts';
import { isOfOtherCheck, otherReasons } from './other-checks.ts';
import type { Said } from './saying.ts';

/** Most shown reasons (interface principle 3). */
const SHOWN = 3;

/**
 * What the first line sees of one traveller: every source asked, every condition judged, one word and at most three reasons.
 * It decides nothing: a person does, and may decide against it with a reason. The word is `clear` only where every source
 * that the place has was asked to the end, nothing failed, nothing differs and no fact is missing. A released hit is the
 * first reason after a wish for protection, and pulls the word to `attention` whatever else is not known; so does another
 * check of the same document that is not over, or was decided since.
 */
export const firstLine = (input: FirstLineInput): FirstLineVerdict => {
  const facts = factsOf({ ...input, alerts: wholeAnswers(input.alerts, input.zone) });
  const assessment = assess(facts, {
    profile: input.profile,
    today: input.on,
    twins: input.twins,
  });
  const banStands = assessment.conditions.every(
    ({ code, result }) =>
      code !== 'schengen.exit.known-ban' || (result !== 'met' && result !== 'not-applicable'),
  );
  const carrier = carrierReasons(input);
  const said: readonly (readonly [VerdictSource, Said])[] = [
    ['document', withReasons(documentReasons(input), otherReasons(input.others ?? []))],
    ['conditions', withReasons(conditionReasons(assessment), journeyReasons(input))],
    ['api', carrier],
    ['ticket', ticket(facts, assessment.needs)],
    ...alertKinds.map(
      (kind) =>
        [
          `alerts.${kind}`,
          alertReasons(kind, input.alerts[kind], {
            banStands,
            short: askedShort(kind, input.zone),
          }),
        ] as const,
    ),
    ['hits', hitReasons(input.hits ?? { state: 'not-connected' }, isOtherThanDocument(carrier))],
  ];
  const all = said.flatMap(([, { reasons }]) => reasons).toSorted(byWeight);
  const shown = all.filter((one) => !repeats(one, all)).filter(isFirst);
  return {
    word: wordOf(
      all,
      said.map(([, { state }]) => state),
    ),
    reasons: shown.slice(0, SHOWN),
    more: Math.max(0, shown.length - SHOWN),
    all,
    sources: said.map(([source, { state, reasons }]) => ({
      source,
      state,
      word: state === 'not-connected' ? 'not-checked' : wordOf(reasons, [state]),
    })),
    attests: assessment.attests,
    needs: assessment.needs,
    facts,
  };
};

/** Reasons to look at, from the journey or another check, precede differences of its source. */
const withReasons = ({ state, reasons }: Said, before: readonly VerdictReason[]): Said => ({
  state,
  reasons: [...before, ...reasons],
});

/** The ticket is what the traveller shows; the condition that asks for it says so itself. */
const ticket = (facts: CrossingFacts, needs: readonly string[]): Said => ({
  state:
    facts.journey?.returnTicket === undefined && needs.includes('journey.returnTicket')
      ? 'not-checked'
      : 'checked',
  reasons: [],
});

/** Heaviest first; of equal weight, as the sources stand: `toSorted` keeps their order. */
const weights: Readonly<Record<VerdictReason['word'], number>> = {
  obstacle: 0,
  'not-checked': 1,
  attention: 2,
};
/**
 * An incoming flight precedes the conditions of exit: nobody leaves on it. Differences in the carrier's data of this person
 * precede all that was not checked, which still explains the verdict.
 */
const weight = ({ code, source, word }: VerdictReason): number => {
  if (code === 'checkpoint.flight.not-leaving') return 0.5;
  return source === 'api' && word === 'attention' ? 0.7 : weights[word];
};
/**
 * A released hit precedes all other findings, followed by results of other checks of the document. Of equal weight, alerts
 * come first, and conditions last.
 */
const byWeight = (a: VerdictReason, b: VerdictReason): number =>
  protection(a) - protection(b) ||
  hitRank(a) - hitRank(b) ||
  otherRank(a) - otherRank(b) ||
  weight(a) - weight(b) ||
  order(a) - order(b);
/** A request for protection comes first, before reasons against the traveller (R28). */
const protection = ({ code }: VerdictReason): number =>
  code === 'checkpoint.protection.sought' ? -1 : 0;
const otherRank = (reason: VerdictReason): number => (isOfOtherCheck(reason) ? -1 : 0);
const order = ({ source }: VerdictReason): number =>
  source.startsWith('alerts.') || source === 'hits' ? -1 : source === 'conditions' ? 1 : 0;

/** Several conditions may wait for the same fact: that is asked once. */
const isFirst = (one: VerdictReason, at: number, all: readonly VerdictReason[]): boolean =>
  one.needs.length === 0 ||
  all.findIndex(({ code, needs }) => code === one.code && needs.join() === one.needs.join()) === at;

const wordOf = (reasons: readonly VerdictReason[], states: readonly SourceState[]): VerdictWord => {
  if (reasons.some(({ word }) => word === 'obstacle')) return 'obstacle';
  // Two persons confirmed it: that something else is not known yet does not hide it. It is never an obstacle (R25, R50).
  // Nor does it hide that the document is before another officer, or was decided on.
  if (reasons.some((one) => isReleasedHit(one) || isOfOtherCheck(one))) return 'attention';
  if (
    reasons.some(({ word }) => word === 'not-checked') ||
    states.some((state) => state === 'not-checked' || state === 'partly')
  )
    return 'not-checked';
  return reasons.length > 0 ? 'attention' : 'clear';
};
