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
import { isUnsound } from './unsound.ts';

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
type AskedAlone = 'document' | 'person';

/**
 * By what alone a source was asked that has to know more: systems of persons need name and date of birth, a register of
 * documents needs number and issuer. Its "no hit" does not cover what it was not asked.
 */
const askedAlone = (kind: AlertKind, zone: MrzReading | undefined): AskedAlone | undefined => {
  const has = (...names: Parameters<MrzReading['value']>[0][]): boolean =>
    names.every((name) => zone?.value(name) !== undefined);
  const [person, document] = [
    has('primaryIdentifier', 'dateOfBirth'),
    has('documentNumber', 'issuingState'),
  ];
  // The query had no data.
  if (person === document) return undefined;
  if (kind === 'lost-documents') return document ? undefined : 'person';
  return person ? undefined : 'document';
};

/** What a source was not asked by, or not by a value that holds. */
type AskedShort = `${AskedAlone}-alone` | 'number-unsound' | 'birth-unsound';

/**
 * How far short of the document a source was asked. A number whose check digit is wrong counts for every source, for all
 * hold reports on documents; such a date of birth for systems of persons.
 */
export const askedShort = (
  kind: AlertKind,
  zone: MrzReading | undefined,
): readonly AskedShort[] => {
  const alone = askedAlone(kind, zone);
  const short: AskedShort[] = alone === undefined ? [] : [`${alone}-alone`];
  if (isUnsound(zone, 'documentNumber')) short.push('number-unsound');
  if (kind !== 'lost-documents' && isUnsound(zone, 'dateOfBirth')) short.push('birth-unsound');
  return short;
};

/**
 * The answers as facts: "no hit" of a source that was asked in part is not known. What a system of persons says by name and
 * date of birth stands, whatever the number is worth.
 */
export const wholeAnswers = (alerts: AlertAnswers, zone: MrzReading | undefined): AlertAnswers => {
  const whole = { ...alerts };
  for (const kind of alertKinds)
    if (
      alerts[kind].state === 'no-hit' &&
      askedShort(kind, zone).some((one) => kind === 'lost-documents' || one !== 'number-unsound')
    )
      whole[kind] = { state: 'not-asked', why: 'nothing-to-ask' };
  return whole;
};

/**
 * What one source of alerts gives the first line; a source that was not asked is never like one without a hit. An entry ban of
 * another area than that of the journey is shown and does not stop the traveller.
 */
export const alertReasons = (
  kind: AlertKind,
  answer: AlertAnswer,
  {
    banStands = true,
    short = [],
  }: { readonly banStands?: boolean; readonly short?: readonly AskedShort[] } = {},
): Said => {
  const say = saying(`alerts.${kind}`);
  const state = short.length === 0 ? 'checked' : 'partly';
  const inPart = short.map((one) =>
    say(`checkpoint.alert.${one}` satisfies CheckpointCode, 'not-checked', { locator: kind }),
  );
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
