import type { CivilDate } from '@amirani/core';
import type { VisualZone } from '../examination.ts';
import { verdictFinding } from '../say.ts';
import { needs, notKnown, outcome, type StateContext, type StateOutcome } from './context.ts';
import { issueWindow } from './issue.ts';

/** Whether a document has a chip, as far as something tells, and what tells it. */
export interface Knowledge {
  readonly has: boolean | undefined;
  readonly because: string;
}

const unknown: Knowledge = { has: undefined, because: '' };

/** Whether the state's data say that each document like this has a chip, or none. */
const chipByState = (context: StateContext | undefined): Knowledge => {
  if (context === undefined) return unknown;
  const { kind, model: named } = context;
  const model = kind.models?.find(({ id }) => id === named);
  if (model?.electronic !== undefined)
    return { has: model.electronic, because: `model ${model.id}` };
  const { electronicSince: since } = kind;
  if (since === undefined) return unknown;
  return isSince(context, since) === true
    ? { has: true, because: `issued since ${since}` }
    : unknown;
};

/** The same, with what is printed: the symbol of electronic documents (Doc 9303-9, 2.3). */
export const chipByAnything = (
  context: StateContext | undefined,
  visual: VisualZone | undefined,
): Knowledge => {
  const ofState = chipByState(context);
  if (visual?.biometricSymbol === true) return { has: true, because: 'symbol printed on it' };
  if (ofState.has !== undefined) return ofState;
  return visual?.biometricSymbol === false
    ? { has: false, because: 'no symbol printed on it' }
    : unknown;
};

/** Whether the document was issued on a day or later; undefined where that is open. */
const isSince = (context: StateContext, since: CivilDate): boolean | undefined => {
  const { earliest, latest } = issueWindow(context);
  if (earliest !== undefined && earliest >= since) return true;
  return latest < since ? false : undefined;
};

/** How trying to read a chip went. */
export type ChipAnswer = 'answered' | 'absent' | 'not-tried' | 'no-reader';

/** Whether the presence of a chip agrees with the state's data. */
export const checkElectronic = (context: StateContext, chip: ChipAnswer): StateOutcome => {
  const { kind } = context;
  const known =
    kind.electronicSince !== undefined || kind.models?.some((m) => m.electronic !== undefined);
  if (known !== true) return notKnown(context, 'whether it has a chip');
  const { has, because } = chipByState(context);
  if (chip === 'no-reader')
    return {
      result: 'not-supported',
      findings: [verdictFinding('document.verdict.chip.no-reader')],
    };
  if (has === undefined) {
    const issued =
      kind.electronicSince === undefined ? undefined : isSince(context, kind.electronicSince);
    if (issued === false || chip === 'answered') return outcome();
    return needs('date of issue or model');
  }
  if (chip === 'not-tried')
    return {
      result: 'not-supported',
      findings: [
        has
          ? verdictFinding('document.verdict.chip.unread-electronic', { because })
          : verdictFinding('document.verdict.chip.none', { because }),
      ],
    };
  if (has && chip === 'absent')
    return outcome(verdictFinding('document.verdict.electronic.absent', { because }));
  if (!has && chip === 'answered')
    return outcome(verdictFinding('document.verdict.electronic.unexpected', { because }));
  return outcome();
};

/** How scanning for seals went. */
export type SealAnswer = 'found' | 'other-found' | 'none-found' | 'not-scanned' | 'no-reader';

/** Whether the state's data require a seal; undefined if that depends on an unknown date of issue. */
export const sealByState = (context: StateContext | undefined): boolean | undefined =>
  context?.kind.sealedSince === undefined ? false : isSince(context, context.kind.sealedSince);

/** Whether there is a seal of its own kind where the state's data say that there is one. */
export const checkSealed = (context: StateContext, seal: SealAnswer): StateOutcome => {
  const since = context.kind.sealedSince;
  if (since === undefined) return notKnown(context, 'whether it carries a seal');
  if (seal === 'found') return outcome();
  const due = isSince(context, since);
  if (due === false) return outcome();
  if (seal === 'no-reader')
    return {
      result: 'not-supported',
      findings: [verdictFinding('document.verdict.equipment', { equipment: 'barcode' })],
    };
  if (due === undefined) return needs('date of issue');
  if (seal === 'other-found') return outcome(verdictFinding('document.verdict.sealed.other-kind'));
  return seal === 'none-found'
    ? outcome(verdictFinding('document.verdict.sealed.absent', { since }))
    : {
        result: 'not-supported',
        findings: [verdictFinding('document.verdict.sealed.not-scanned', { since })],
      };
};
