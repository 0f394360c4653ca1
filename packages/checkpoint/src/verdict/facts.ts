import { type CivilDate, parseCivilDate } from '@amirani/core';
import type { MrzFieldName, MrzReading } from '@amirani/documents/mrz';
import type { CrossingFacts, DocumentFacts } from '@amirani/schengen/conditions';
import type { AlertAnswer, AlertAnswers, AlertCategory } from '../alerts/alert-source.ts';
import type { FirstLineInput } from './input.ts';

/**
 * The facts of a crossing out of what lies before the first line. Each is taken from who has to know it: nationality, birth
 * and expiry from a field of the zone that nothing speaks against, reports and bans from the sources of alerts, genuineness
 * from the examination or an examiner's decision. What only the officer can know is `given`; it never takes the place of
 * what another source has to tell. What nobody tells stays unknown.
 */
export const factsOf = (input: FirstLineInput): CrossingFacts => {
  const { on, given, flight, alerts } = input;
  const to = flight.state === 'no-flight' ? undefined : flight.destination;
  return {
    ...given,
    on,
    ...(given.destination === undefined && to !== undefined ? { destination: to } : {}),
    ...(given.enterAt === undefined && to !== undefined ? { enterAt: to } : {}),
    person: personOf(input),
    document: documentOf(input),
    alerts: alertFacts(alerts),
  };
};

const personOf = ({ zone, given }: FirstLineInput): NonNullable<CrossingFacts['person']> => {
  const nationality = sound(zone, 'nationality');
  const dateOfBirth = day(sound(zone, 'dateOfBirth'));
  return {
    ...given.person,
    ...(nationality === undefined ? {} : { nationality }),
    ...(dateOfBirth === undefined ? {} : { dateOfBirth }),
  };
};

const documentOf = ({ zone, document, given, alerts }: FirstLineInput): DocumentFacts => {
  // An officer at the booth does not decide about genuineness and reports.
  const { genuine: _, reported: __, ...said } = given.document ?? {};
  const read = {
    kind: kindOf(sound(zone, 'documentCode')),
    issuer: sound(zone, 'issuingState'),
    expires: day(sound(zone, 'dateOfExpiry')),
    issued: document.issued,
    biometric: document.chip,
    genuine: genuine(document),
    reported: reported(alerts['lost-documents']),
  };
  return { ...said, ...withoutUnknown(read) };
};

/** The value of a field of the zone against which nothing speaks. */
const sound = (zone: MrzReading | undefined, name: MrzFieldName): string | undefined => {
  const field = zone?.field(name);
  return field?.ok === true ? field.value : undefined;
};

/** A whole day; a date with unknown parts does not count. */
const day = (text: string | undefined): CivilDate | undefined => {
  const read = text === undefined ? undefined : parseCivilDate(text);
  return read?.ok === true ? read.value : undefined;
};

/** Document codes whose second letter is harmonised since 2026 (Doc 9303-4, 4.4); `P` alone was the ordinary passport. */
const kinds: Readonly<Record<string, DocumentFacts['kind']>> = {
  P: 'ordinary',
  PP: 'ordinary',
  PD: 'diplomatic',
  PO: 'official',
  PR: 'refugee',
  PT: 'alien',
  PS: 'stateless',
  PE: 'emergency',
  PU: 'emergency',
  PL: 'laissez-passer',
  AC: 'crew-certificate',
};

const kindOf = (code: string | undefined): DocumentFacts['kind'] => {
  if (code === undefined) return undefined;
  if (Object.hasOwn(kinds, code)) return kinds[code];
  return code.startsWith('I') || code.startsWith('C') || code.startsWith('A')
    ? 'identity-card'
    : undefined;
};

const genuine = ({ verdict, decided }: FirstLineInput['document']): boolean | undefined => {
  if (decided !== undefined) return decided === 'accepted';
  // A red check is a reason to look; that the document is false is an examiner's to decide (R45).
  return verdict?.colour === 'green' ? true : undefined;
};

const reported = (answer: AlertAnswer): boolean | undefined => {
  if (answer.state === 'not-asked') return undefined;
  return has(answer, 'document-lost', 'document-stolen', 'document-invalidated');
};

const alertFacts = ({ sis, national }: AlertAnswers): NonNullable<CrossingFacts['alerts']> => ({
  ...(sis.state === 'not-asked' ? {} : { sis: has(sis, 'refuse-entry') ? 'hit' : 'no-hit' }),
  ...(national.state === 'not-asked'
    ? {}
    : {
        national: has(national, 'refuse-entry') ? 'hit' : 'no-hit',
        exitBan: has(national, 'exit-ban') ? 'hit' : 'no-hit',
        bannedBy: statesOf(national, sis),
      }),
});

const has = (answer: AlertAnswer, ...categories: readonly AlertCategory[]): boolean =>
  answer.state === 'hit' && answer.alerts.some(({ category }) => categories.includes(category));

/** States whose ban on entry is known; one of which the source did not say whose it is counts as `?`. */
const statesOf = (...answers: readonly AlertAnswer[]): readonly string[] => [
  ...new Set(
    answers.flatMap((answer) =>
      answer.state === 'hit'
        ? answer.alerts
            .filter(({ category }) => category === 'entry-ban')
            .map(({ state = '?' }) => state)
        : [],
    ),
  ),
];

const withoutUnknown = <T extends object>(facts: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
