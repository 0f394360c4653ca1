import type {
  AlertCategory,
  NotAsked,
  SourceState,
  VerdictSource,
  VerdictWord,
} from '@amirani/checkpoint';
import type { referralKinds } from '@desk/checkpoint/api/referrals.ts';
import type { CheckSummary } from '@desk/checkpoint/api/types.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Verdict } from '@platform/web/ui/shape.tsx';

type HelpKind = (typeof referralKinds)[number];

/** A verdict word with its shape. */
interface ShapedWord {
  readonly word: MessageDescriptor;
  readonly verdict: Verdict;
}

/** The word of the first line. */
export const verdictWordTexts: Readonly<Record<VerdictWord, ShapedWord>> = {
  clear: { word: msg`Clear`, verdict: 'met' },
  attention: { word: msg`Attention`, verdict: 'attention' },
  obstacle: { word: msg`Obstacle`, verdict: 'obstacle' },
  'not-checked': { word: msg`Not checked`, verdict: 'not-checked' },
};

/** Who was asked. */
export const sourceTexts: Readonly<Record<VerdictSource, MessageDescriptor>> = {
  document: msg`Document`,
  conditions: msg`Conditions of the crossing`,
  api: msg`Carrier’s list (API)`,
  ticket: msg`Ticket shown`,
  'alerts.sis': msg`Schengen Information System`,
  'alerts.lost-documents': msg`Lost and stolen documents`,
  'alerts.national': msg`National alert system`,
  hits: msg`Lists of the passenger data unit`,
};

/** How far a source was asked, where it did not come to a word of its own. */
export const sourceStateTexts: Readonly<Record<SourceState, MessageDescriptor>> = {
  checked: msg`asked to the end`,
  partly: msg`asked in part`,
  'not-checked': msg`not checked`,
  'not-connected': msg`not connected`,
};

/** Why a source of alerts was not asked. */
export const notAskedTexts: Readonly<Record<NotAsked, MessageDescriptor>> = {
  'not-connected': msg`not connected here`,
  'no-answer': msg`it did not answer`,
  'too-slow': msg`its answer came too late`,
  'nothing-to-ask': msg`the document does not tell enough to ask`,
};

/** How far short of the document a source was asked. */
export const askedShortTexts = {
  'document-alone': msg`by document number alone`,
  'person-alone': msg`by name and date of birth alone`,
  'number-unsound': msg`document number not compared, it does not hold (check digit)`,
  'birth-unsound': msg`date of birth not compared, it does not hold (check digit)`,
  'expiry-unsound': msg`date of expiry not compared, it does not hold (check digit)`,
  'number-unsent': msg`document number not compared, the carrier sent none`,
  'birth-unsent': msg`date of birth not compared, the carrier sent none`,
} as const;

/** What an alert is for. */
export const alertTexts: Readonly<Record<AlertCategory, MessageDescriptor>> = {
  'refuse-entry': msg`For refusing entry`,
  'entry-ban': msg`Ban on entry`,
  'exit-ban': msg`Ban on leaving the country`,
  wanted: msg`Follow the source’s instruction`,
  missing: msg`Missing person: to be protected`,
  vulnerable: msg`Person who may be at risk: to be protected`,
  'discreet-check': msg`Follow your instruction; nothing is to be noticed`,
  'document-lost': msg`Document lost`,
  'document-stolen': msg`Document stolen`,
  'document-invalidated': msg`Document invalidated`,
};

/** How a check stands. */
export const checkStateTexts: Readonly<Record<CheckSummary['state'], ShapedWord>> = {
  open: { word: msg`Not decided`, verdict: 'not-checked' },
  held: { word: msg`On hold`, verdict: 'attention' },
  passed: { word: msg`Passed`, verdict: 'met' },
  'second-line': { word: msg`In the second line`, verdict: 'attention' },
  'refusal-proposed': { word: msg`Refusal proposed`, verdict: 'attention' },
  refused: { word: msg`Refused`, verdict: 'obstacle' },
};

/** What help can be asked for. */
export const helpTexts: Readonly<Record<HelpKind, MessageDescriptor>> = {
  asylum: msg`Asks for protection, or fears to return`,
  child: msg`A child alone, or at risk`,
  trafficking: msg`Signs of trafficking in human beings`,
  medical: msg`Needs medical care`,
};
