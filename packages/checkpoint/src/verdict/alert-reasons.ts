import type { MrzReading } from '@amirani/documents/mrz';
import {
  type AlertAnswer,
  type AlertAnswers,
  type AlertCategory,
  type AlertKind,
  alertKinds,
} from '../alerts/alert-source.ts';
import type { CheckpointCode } from './codes.ts';
import type { VerdictReason } from './model.ts';
import { type Said, saying } from './saying.ts';

/**
 * To what an alert pulls the word. What asks for protection or for discretion is never shown as an obstacle: of the one the
 * person is to be helped, of the other nothing is to be noticed.
 */
const words: Readonly<Record<AlertCategory, VerdictReason['word']>> = {
  'refuse-entry': 'obstacle',
  'entry-ban': 'obstacle',
  'exit-ban': 'obstacle',
  wanted: 'obstacle',
  missing: 'attention',
  vulnerable: 'attention',
  'discreet-check': 'attention',
  'document-lost': 'obstacle',
  'document-stolen': 'obstacle',
  'document-invalidated': 'obstacle',
};

/** By what alone a source was asked, where the zone told no more: by the document or by the person. */
export type AskedAlone = 'document' | 'person';

/**
 * By what alone a source was asked that has to know more: systems of persons need name and date of birth, a register of
 * documents needs number and issuer. Its "no hit" is no answer about what it was not asked.
 */
export const askedAlone = (
  kind: AlertKind,
  zone: MrzReading | undefined,
): AskedAlone | undefined => {
  const has = (...names: Parameters<MrzReading['value']>[0][]): boolean =>
    names.every((name) => zone?.value(name) !== undefined);
  const [person, document] = [
    has('primaryIdentifier', 'dateOfBirth'),
    has('documentNumber', 'issuingState'),
  ];
  // Nobody was asked about.
  if (person === document) return undefined;
  if (kind === 'lost-documents') return document ? undefined : 'person';
  return person ? undefined : 'document';
};

/** The answers as facts: "no hit" of a source that was asked in part is not known. */
export const wholeAnswers = (alerts: AlertAnswers, zone: MrzReading | undefined): AlertAnswers => {
  const whole = { ...alerts };
  for (const kind of alertKinds)
    if (alerts[kind].state === 'no-hit' && askedAlone(kind, zone) !== undefined)
      whole[kind] = { state: 'not-asked', why: 'nothing-to-ask' };
  return whole;
};

/**
 * What one source of alerts gives the first line; a source that was not asked is never like one without a hit. A ban on
 * entering that is none of the area to which the journey goes is said, and stands in nobody's way.
 */
export const alertReasons = (
  kind: AlertKind,
  answer: AlertAnswer,
  {
    banStands = true,
    alone,
  }: { readonly banStands?: boolean; readonly alone?: AskedAlone | undefined } = {},
): Said => {
  const say = saying(`alerts.${kind}`);
  const state = alone === undefined ? 'checked' : 'partly';
  const inPart =
    alone === undefined
      ? []
      : [say(`checkpoint.alert.${alone}-alone`, 'not-checked', { locator: kind })];
  switch (answer.state) {
    case 'no-hit':
      return { state, reasons: inPart };
    case 'hit':
      return {
        state,
        reasons: [
          ...answer.alerts.map(({ category, reference, state }) =>
            say(
              `checkpoint.alert.${category}` satisfies CheckpointCode,
              category === 'entry-ban' && !banStands ? 'attention' : words[category],
              {
                facts: { reference, ...(state === undefined ? {} : { state }) },
                locator: reference,
              },
            ),
          ),
          ...inPart,
        ],
      };
    case 'not-asked':
      return answer.why === 'not-connected'
        ? { state: 'not-connected', reasons: [] }
        : {
            state: 'not-checked',
            reasons: [
              say(
                answer.why === 'nothing-to-ask'
                  ? 'checkpoint.alert.nothing-to-ask'
                  : 'checkpoint.alert.no-answer',
                'not-checked',
                { locator: kind },
              ),
            ],
          };
  }
};
