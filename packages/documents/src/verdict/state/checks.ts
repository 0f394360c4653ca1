import type { DocumentFinding } from '../../check/finding.ts';
import type { DocumentFacts } from '../checks/facts.ts';
import type { DocumentRole } from '../examination.ts';
import { verdictFinding } from '../say.ts';
import type { StateProfile } from '../state-profile.ts';
import type { Leaf } from '../tree/build.ts';
import { checkAlerts } from './alerts.ts';
import { needs, notKnown, outcome, type StateContext, type StateOutcome } from './context.ts';
import { type ChipAnswer, checkElectronic, checkSealed, type SealAnswer } from './features.ts';
import { checkModel } from './model.ts';
import { checkSeries } from './series.ts';
import type { SpellingVerdict } from './spelling.ts';
import { checkValidity } from './validity.ts';

/** What the checks against the data of a state need. */
export interface StateChecksInput {
  readonly role: DocumentRole;
  readonly facts: DocumentFacts;
  readonly inspectedOn: StateContext['inspectedOn'];
  readonly profile: StateProfile | undefined;
  readonly context: StateContext | undefined;
  readonly chip: ChipAnswer;
  readonly seal: SealAnswer;
  readonly spelling: SpellingVerdict | undefined;
}

/** The checks against what is known of the issuing state's documents. */
export const stateChecks = (input: StateChecksInput): readonly Leaf[] => {
  const { context, profile, chip, seal } = input;
  const withKind = (check: (context: StateContext) => StateOutcome): StateOutcome =>
    context === undefined ? unknownKind(input) : check(context);
  const checks: readonly (readonly [string, StateOutcome])[] = [
    ['state.validity', withKind(checkValidity)],
    ['state.model', withKind(checkModel)],
    ['state.series', withKind(checkSeries)],
    [
      'state.alerts',
      profile === undefined ? unknownKind(input) : checkAlerts({ ...input, profile }),
    ],
    [
      'state.transliteration',
      profile === undefined ? unknownKind(input) : checkSpelling(input, profile),
    ],
    ['state.electronic', withKind((one) => checkElectronic(one, chip))],
    ['state.sealed', withKind((one) => checkSealed(one, seal))],
  ];
  const stale = staleness(input);
  return checks.map(([name, { result, findings }]) => ({
    name,
    result,
    findings: result === 'not-supported' ? findings : [...findings, ...stale],
    expected: result !== 'not-supported' || findings.some(({ code }) => COULD_HAVE_RUN.has(code)),
  }));
};

/** Reasons for which a check did not run although the state's data ask for it and the place can do it. */
const COULD_HAVE_RUN: ReadonlySet<string> = new Set([
  'document.verdict.chip.unread-electronic',
  'document.verdict.sealed.not-scanned',
]);

/**
 * A code that the state's data do not have may be one that the state never printed: where they tell of documents like it,
 * it does not switch them off.
 */
const unknownKind = ({ facts, profile, role }: StateChecksInput): StateOutcome => {
  const state = facts.issuingState ?? '?';
  if (profile === undefined)
    return {
      result: 'not-supported',
      findings: [verdictFinding('document.verdict.state.no-profile', { state })],
    };
  const code = facts.documentCode ?? '?';
  const finding = verdictFinding('document.verdict.state.no-kind', { state, code });
  if (!isToldOf(profile, role, code)) return { result: 'not-supported', findings: [finding] };
  return outcome({ ...finding, severity: 'attention', result: 'undetermined' });
};

/** Whether a profile tells of documents among which this one should be: travel documents, or those of the same letter. */
const isToldOf = ({ documents }: StateProfile, role: DocumentRole, code: string): boolean =>
  role === 'travel-document'
    ? documents.length > 0
    : documents.some(({ codes }) => codes.some((one) => one.charAt(0) === code.charAt(0)));

const checkSpelling = ({ spelling }: StateChecksInput, profile: StateProfile): StateOutcome => {
  if (profile.transliteration === undefined) return notKnown({ profile }, 'spelling of names');
  switch (spelling) {
    case undefined:
      return needs('name in the visual zone');
    case 'too-many':
      return needs('a shorter name: too many spellings');
    case 'never-used':
      return outcome(
        verdictFinding('document.verdict.viz.name-of-state', { state: profile.state }),
      );
    case 'other-name':
      return needs('a name that is the same in both zones: see mrz.viz');
    case 'used':
    case 'no-letter':
      return outcome();
  }
};

const staleness = ({ profile, inspectedOn }: StateChecksInput): readonly DocumentFinding[] =>
  profile?.staleAfter !== undefined && inspectedOn > profile.staleAfter
    ? [
        verdictFinding('document.verdict.state.stale', {
          state: profile.state,
          date: profile.staleAfter,
        }),
      ]
    : [];
