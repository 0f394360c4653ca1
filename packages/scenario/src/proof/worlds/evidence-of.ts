import { ageOn, type CivilDate, toEpochDay } from '@amirani/core';
import { readMrz } from '@amirani/documents/mrz';
import { escortPatterns, sharedContacts, travellersOf } from '@amirani/network/journeys';
import { answerStays, isDecided, readHistory } from '@amirani/schengen';
import type { EvidenceCode } from '../../modules/index.ts';
import type { Life, WorldDocument, WorldTraveller } from '../../worlds/index.ts';

/**
 * What the reference checks find of a traveller: our reader of zones on zone and chip, the count of stays, the finders of
 * journeys and shared contacts, and the person at the booth. The truth is not an input.
 */
export const evidenceOf = (traveller: WorldTraveller, life: Life): ReadonlySet<EvidenceCode> => {
  const found = new Set<EvidenceCode>();
  const day = traveller.at.slice(0, 10) as CivilDate;
  const see = (code: EvidenceCode, seen: boolean): void => {
    if (seen) found.add(code);
  };
  const { document, papers, asks } = traveller;
  const printed = readZone(document.zone, day);
  see(
    'zone.check-digit',
    printed.findings.some(({ code }) => code.startsWith('document.mrz.check-digit.')),
  );
  see('zone.print-differs', differsFromPrint(document, printed));
  if (document.chip !== null) {
    const inside = readZone(document.chip.zone, day);
    see(
      'chip.data-differs',
      printed.fields.some(({ name, value }) => inside.value(name) !== value),
    );
    see('chip.portrait-differs', isOther(document.portrait, document.chip.portrait));
  }
  see('bearer.portrait-differs', isOther(traveller.bearer, document.portrait));
  see('laboratory.laminate-lifted', document.laminate === 'lifted');
  see('stay.exceeded', hasExceeded(traveller, day));
  see('answer.contradicts', contradicts(traveller, life));
  see('consent.missing', ageOn(document.birthDate, day) < 18 && !papers.includes('consent'));
  see('asked.for-help', asks !== undefined);
  see('carrier.differs', carrierDiffers(traveller));
  see('journeys.escort', isEscort(traveller, life));
  see('contacts.shared', isShared(traveller, life));
  return found;
};

type Zone = ReturnType<typeof readZone>;

const readZone = (lines: readonly string[], day: CivilDate) =>
  readMrz(lines.join('\n'), { referenceDate: day });

/** Letters as a zone writes them. Names may be cut in it. */
const inZone = (name: string): string =>
  name
    .replaceAll(/[^A-Z]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();

const differsFromPrint = (document: WorldDocument, zone: Zone): boolean => {
  const value = (name: Parameters<Zone['value']>[0]): string => zone.value(name) ?? '';
  const primary = inZone(document.surname === '' ? document.given : document.surname);
  const secondary = document.surname === '' ? '' : inZone(document.given);
  return (
    value('documentNumber') !== document.number ||
    value('dateOfBirth') !== document.birthDate ||
    value('dateOfExpiry') !== document.expiry ||
    value('nationality') !== document.nationality ||
    value('issuingState') !== document.issuer ||
    value('sex') !== document.sex ||
    !isCut(value('primaryIdentifier'), primary) ||
    !isCut(value('secondaryIdentifier'), secondary)
  );
};

/** Whether a zone's name is the printed one, or what is left of it where it did not fit: words may lose their ends (Doc 9303-4, 4.2.3). */
const isCut = (zone: string, printed: string): boolean => {
  const words = printed.split(' ');
  return zone.split(' ').every((word, at) => words[at]?.startsWith(word) === true);
};

/** Five features of twelve otherwise: years and light change up to three. */
const OTHER = 5;

const isOther = (one: string, other: string): boolean =>
  [...one].filter((letter, at) => letter !== other.charAt(at)).length >= OTHER;

const hasExceeded = ({ stays }: WorldTraveller, day: CivilDate): boolean => {
  const history = readHistory(
    stays.map((stay) => ({ ...stay, source: 'stamp' })),
    { on: day },
  );
  const { unlawfulDays } = answerStays(history, { on: day });
  return isDecided(unlawfulDays) && unlawfulDays > 0;
};

const contradicts = (
  { answers, document, stays, booking }: WorldTraveller,
  { travellers }: Life,
): boolean =>
  answers.some(({ question, answer }) => {
    if (question === 'birth-year') return answer !== document.birthDate.slice(0, 4);
    if (question === 'last-journey') return answer !== (stays.at(-1)?.exit ?? 'never');
    const same = travellers.filter((one) => one.booking.locator === booking.locator);
    return Number(answer) !== same.length - 1;
  });

const carrierDiffers = ({ carrier, document }: WorldTraveller): boolean =>
  carrier === null ||
  carrier.surname !== document.surname ||
  carrier.given !== document.given ||
  carrier.birthDate !== document.birthDate ||
  carrier.number !== document.number;

const unknown = () => 'uncategorised' as const;

const isEscort = ({ document }: WorldTraveller, { records }: Life): boolean => {
  const rows = records.flatMap((record) =>
    record.kind === 'journey' ? [{ ...record, day: toEpochDay(record.date) }] : [],
  );
  const { travellers } = travellersOf(rows);
  return escortPatterns(travellers, unknown).some(({ escort }) =>
    travellers.some(({ id, documents }) => id === escort && documents.includes(document.number)),
  );
};

/** One card or telephone of three people or more on this flight, each with a booking of their own. */
const isShared = ({ booking }: WorldTraveller, { travellers }: Life): boolean => {
  const rows = travellers.map((one) => ({
    id: one.id,
    list: one.flight,
    day: 0,
    from: '',
    to: '',
    name: `${one.document.surname} ${one.document.given}`,
    birthDate: one.document.birthDate,
    document: one.document.number,
    booking: one.booking.locator,
    phone: one.booking.phone,
    card: one.booking.card,
  }));
  return sharedContacts(travellersOf(rows).travellers, unknown, { least: 3 }).some(
    ({ kind, value }) => kind !== 'address' && value === booking[kind],
  );
};
