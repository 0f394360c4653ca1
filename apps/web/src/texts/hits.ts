import type {
  Hit,
  HitEvidenceView,
  HitLane,
  HitStateView,
} from '@desk/assessment/api/hits/types.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type ListEvidence = Extract<HitEvidenceView, { kind: 'watch-list' }>;
type WordReason = ListEvidence['words'][number]['reason'];
type Step = Hit['steps'][number]['act'];

/** The rows in which hits wait. */
export const laneTexts: Readonly<Record<HitLane, MessageDescriptor>> = {
  waiting: msg`First look`,
  unsure: msg`Could not be told`,
  disputed: msg`Judgements differ`,
  'to-confirm': msg`Second person`,
  confirmed: msg`Confirmed, to release`,
  released: msg`Released`,
};

/** How a hit stands that one person or none has judged, or two alike; see {@link hitStateText}. */
const hitStateTexts: Readonly<Record<HitStateView, MessageDescriptor>> = {
  waiting: msg`This hit is not judged yet`,
  same: msg`Judged: the same. It waits for a second person`,
  different: msg`Judged: another. It is remembered`,
  unsure: msg`Judged: cannot be told. Another person looks at it`,
  confirmed: msg`Confirmed by two persons. It has not left the unit`,
  released: msg`Released`,
  withdrawn: msg`Called back`,
  expired: msg`Ended`,
};

/** The state of a hit. Two judgements that do not agree have a text of their own. */
export const hitStateText = ({
  state,
  disputed,
}: {
  readonly state: HitStateView;
  readonly disputed?: true;
}): MessageDescriptor =>
  disputed === true
    ? msg`Two judgements that do not agree. It waits for a judgement`
    : hitStateTexts[state];

/** What was done with a hit. */
export const hitStepTexts: Readonly<Record<Step, MessageDescriptor>> = {
  'judge-same': msg`The same`,
  'judge-different': msg`Another`,
  'judge-unsure': msg`Cannot be told`,
  'take-back': msg`Taken back`,
  confirm: msg`Confirmed`,
  return: msg`Not agreed`,
  release: msg`Released`,
  withdraw: msg`Called back`,
};

/** What of a traveller is compared with an entry. */
export const comparedTexts: Readonly<
  Record<'word' | 'birth-date' | 'document' | 'nationality', MessageDescriptor>
> = {
  word: msg`the name`,
  'birth-date': msg`the date of birth`,
  document: msg`the document`,
  nationality: msg`the nationality`,
};

/** How two words of a name meet. */
export const wordTexts: Readonly<Record<WordReason, MessageDescriptor>> = {
  same: msg`the same`,
  doubled: msg`a letter repeated`,
  transliteration: msg`sounds alike, written differently`,
  spelling: msg`few letters differ`,
  initial: msg`initial`,
  truncated: msg`cut short`,
  nickname: msg`form of the name`,
  joined: msg`written together`,
  missing: msg`on one side only`,
  contradicted: msg`another word`,
};

/** How two dates of birth, numbers or nationalities meet; the words of the matching engine. */
export const relationTexts: Readonly<Record<string, MessageDescriptor>> = {
  same: msg`the same`,
  compatible: msg`agree as far as known`,
  swapped: msg`day and month swapped`,
  placeholder: msg`one is a placeholder`,
  century: msg`a century apart`,
  digit: msg`one digit differs`,
  near: msg`within a year`,
  different: msg`another`,
  unknown: msg`nothing to compare`,
  confusable: msg`easily misread`,
  'one-edit': msg`one character differs`,
};

/** Kinds of names of a list. */
export const nameKindTexts: Readonly<Record<string, MessageDescriptor>> = {
  primary: msg`name`,
  alias: msg`also known as`,
  former: msg`former name`,
  'weak-alias': msg`weak alias`,
};

/** Scripts by their names. */
export const scriptTexts: Readonly<Record<string, MessageDescriptor>> = {
  latin: msg`Latin letters`,
  cyrillic: msg`Cyrillic letters`,
  georgian: msg`Georgian letters`,
  greek: msg`Greek letters`,
  armenian: msg`Armenian letters`,
  arabic: msg`Arabic letters`,
  hebrew: msg`Hebrew letters`,
};

/** In which room the data are. */
export const systemTexts: Readonly<Record<Hit['system'], MessageDescriptor>> = {
  api: msg`API data, border control`,
  pnr: msg`PNR data, serious crime`,
};
