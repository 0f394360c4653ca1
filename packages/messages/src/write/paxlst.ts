import type {
  BagRecord,
  ContactRecord,
  DocumentRecord,
  MentionRecord,
  TicketRecord,
  TravellerRecord,
} from '../record.ts';
import type { FlightInput } from './flight.ts';
import { designatorOf, dtmElement } from './flight.ts';
import type { HeaderInput, InterchangeInput, WriteMessage } from './interchange.ts';
import { writeInterchange } from './interchange.ts';
import { listOf, present } from './list.ts';
import { compactDate, longDate } from './moment.ts';
import type { WriteElement, WriteSegment } from './segments.ts';

/** A passenger or crew list (UN/EDIFACT PAXLST as the WCO/IATA/ICAO API guidelines profile it). */
export interface PaxlstInput {
  readonly header: HeaderInput;
  /** Version and release; default D:05B. */
  readonly version?: readonly [version: string, release: string];
  /** BGM document code; default 250 where all are crew, else 745. */
  readonly function?: string;
  /** BGM status: CL, XR, CP … */
  readonly status?: string;
  /** RFF TN transaction number, which the answer (CUSRES) repeats. */
  readonly transaction?: string;
  /** Reporting party (NAD MS) and how to reach it. */
  readonly reportingParty?: { readonly name: string; readonly contacts?: readonly ContactRecord[] };
  /** In order. */
  readonly legs: readonly FlightInput[];
  /** Index of the leg that crosses the border (LOC 125 and 87; the others 92). Default: the last. */
  readonly borderLeg?: number;
  readonly travellers: readonly PaxlstTravellerInput[];
  /** People of earlier lists, by reference alone: of a flight close. */
  readonly mentions?: readonly PaxlstMentionInput[];
  /**
   * `long` writes birth and expiry as CCYYMMDD with format 102, which no reader can mistake by a century;
   * `short` writes the YYMMDD of older editions. Default `long`.
   */
  readonly dates?: 'long' | 'short';
}

/** A person in a list: the fields of the record that PAXLST has places for. */
export type PaxlstTravellerInput = Pick<
  TravellerRecord,
  | 'surname'
  | 'given'
  | 'birthDate'
  | 'sex'
  | 'nationalities'
  | 'birthPlace'
  | 'residence'
  | 'role'
  | 'embark'
  | 'debark'
  | 'documents'
  | 'seats'
  | 'bags'
  | 'tickets'
  | 'contacts'
  | 'uniqueReference'
  | 'booking'
  | 'documentVerified'
>;

/** Somebody of an earlier list: at least one of the references that it gave. */
export type PaxlstMentionInput = Omit<MentionRecord, 'source'>;

/** Bytes of an interchange with one PAXLST or several. CNT and UNT count what is there. */
export const writePaxlst = (
  interchange: InterchangeInput,
  messages: PaxlstInput | readonly PaxlstInput[],
): Uint8Array => writeInterchange(interchange, listOf(messages).map(paxlstMessage));

/** The message without its interchange, for callers that add to it or put several types together. */
export const paxlstMessage = (input: PaxlstInput): WriteMessage => ({
  header: input.header,
  type: ['PAXLST', ...(input.version ?? (['D', '05B'] as const)), 'UN', 'IATA'],
  body: [
    ['BGM', functionOf(input), input.status ?? ''],
    ...present(input.transaction, (id): WriteSegment => ['RFF', ['TN', id]]),
    ...reportingParty(input),
    ...input.legs.flatMap((leg, index) => legSegments(leg, legPlaces(input, index))),
    ...input.travellers.flatMap((person) => personSegments(person, input.dates ?? 'long')),
    ...(input.mentions ?? []).flatMap(mentionSegments),
    ...counts(input.travellers, input.mentions?.length ?? 0),
  ],
});

const functionOf = (input: PaxlstInput): string => {
  if (input.function !== undefined) return input.function;
  const crewOnly = input.travellers.length > 0 && input.travellers.every(isCrew);
  return crewOnly ? '250' : '745';
};

const isCrew = ({ role }: PaxlstTravellerInput): boolean =>
  role === 'crew' || role === 'transit-crew';

const reportingParty = ({ reportingParty: party }: PaxlstInput): readonly WriteSegment[] => {
  if (party === undefined) return [];
  return [['NAD', 'MS', '', '', party.name], ...(party.contacts ?? []).flatMap(comSegments)];
};

/** COM C076; an address has no place here, and GR4 has NAD for it. */
const comSegments = ({ kind, value }: ContactRecord): readonly WriteSegment[] =>
  kind === 'address' ? [] : [['COM', [value, kind === 'phone' ? 'TE' : 'EM']]];

const legPlaces = (input: PaxlstInput, index: number): readonly [from: string, to: string] =>
  index === (input.borderLeg ?? input.legs.length - 1) ? ['125', '87'] : ['92', '92'];

const legSegments = (
  leg: FlightInput,
  [from, to]: readonly [string, string],
): readonly WriteSegment[] => [
  ['TDT', '20', designatorOf(leg), '', '', leg.carrier],
  ...present(leg.from, (place): WriteSegment => ['LOC', from, place]),
  ...present(leg.departure, (at): WriteSegment => ['DTM', dtmElement('189', at)]),
  ...present(leg.to, (place): WriteSegment => ['LOC', to, place]),
  ...present(leg.arrival, (at): WriteSegment => ['DTM', dtmElement('232', at)]),
];

const qualifiers: Readonly<Record<PaxlstTravellerInput['role'], string>> = {
  passenger: 'FL',
  crew: 'FM',
  'transit-passenger': 'DDU',
  'transit-crew': 'DDT',
};

const personSegments = (
  person: PaxlstTravellerInput,
  dates: 'long' | 'short',
): readonly WriteSegment[] => [
  ['NAD', qualifiers[person.role], '', '', nameElement(person)],
  ...present(person.sex, (sex): WriteSegment => ['ATT', '2', '', sex]),
  ...present(person.birthDate, (on): WriteSegment => ['DTM', dateElement('329', on, dates)]),
  ...(person.bags ?? []).flatMap(bagSegments),
  ...present(
    person.documentVerified,
    (verified): WriteSegment => ['GEI', '4', verified ? '173' : '174'],
  ),
  ...(person.bags ?? []).flatMap(tagSegments),
  ...placeSegments(person),
  ...(person.contacts ?? []).flatMap(comSegments),
  ...(person.nationalities ?? []).map((state): WriteSegment => ['NAT', '2', state]),
  ...present(person.booking, (locator): WriteSegment => ['RFF', ['AVF', locator]]),
  ...present(person.uniqueReference, (id): WriteSegment => ['RFF', ['ABO', id]]),
  ...(person.seats ?? []).map(({ seat }): WriteSegment => ['RFF', ['SEA', seat]]),
  ...(person.tickets ?? []).map(ticketSegment),
  ...(person.documents ?? []).flatMap((document) => documentSegments(document, dates)),
];

const mentionSegments = ({
  uniqueReference,
  booking,
}: PaxlstMentionInput): readonly WriteSegment[] => [
  ['NAD', 'ZZZ'],
  ...present(booking, (locator): WriteSegment => ['RFF', ['AVF', locator]]),
  ...present(uniqueReference, (id): WriteSegment => ['RFF', ['ABO', id]]),
];

/** C080: 35 characters a component; a longer given name continues at a blank in the next. */
const nameElement = ({ surname, given = '' }: PaxlstTravellerInput): WriteElement => {
  const cut = given.length > 35 ? given.lastIndexOf(' ', 35) : -1;
  return cut > 0
    ? [surname ?? '', given.slice(0, cut), given.slice(cut + 1)]
    : [surname ?? '', given];
};

const dateElement = (qualifier: string, on: string, dates: 'long' | 'short'): WriteElement =>
  dates === 'long' ? [qualifier, longDate(on), '102'] : [qualifier, compactDate(on)];

const bagSegments = ({ pieces, weightKg }: BagRecord): readonly WriteSegment[] => [
  ...present(pieces, (count): WriteSegment => ['MEA', 'CT', '', ['', String(count)]]),
  ...present(weightKg, (weight): WriteSegment => ['MEA', 'WT', '', ['KGM', String(weight)]]),
];

const tagSegments = ({ tag, tagCount }: BagRecord): readonly WriteSegment[] =>
  present(
    tag,
    (first): WriteSegment => ['FTX', 'BAG', '', '', [first, tagCount ? String(tagCount) : '']],
  );

const placeSegments = (person: PaxlstTravellerInput): readonly WriteSegment[] => [
  ...present(person.embark, (place): WriteSegment => ['LOC', '178', place]),
  ...present(person.debark, (place): WriteSegment => ['LOC', '179', place]),
  ...present(person.residence, (state): WriteSegment => ['LOC', '174', state]),
  ...present(person.birthPlace, (place): WriteSegment => ['LOC', '180', birthElement(place)]),
];

/** `GBR LONDON` is a country and a place, `SYR` a country, anything else a place. */
const birthElement = (place: string): WriteElement => {
  const match = /^([A-Z]{3})(?: (.+))?$/.exec(place);
  return match === null ? ['', '', '', place] : [match[1] ?? '', '', '', match[2] ?? ''];
};

const ticketSegment = ({ number, coupon }: TicketRecord): WriteSegment => [
  'RFF',
  ['YZY', coupon === undefined ? number : `${number}C${coupon}`],
];

const documentSegments = (
  document: DocumentRecord,
  dates: 'long' | 'short',
): readonly WriteSegment[] => [
  ['DOC', [document.type ?? '', '110', '111'], document.number ?? ''],
  ...present(document.expiry, (on): WriteSegment => ['DTM', dateElement('36', on, dates)]),
  ...present(document.issued, (on): WriteSegment => ['DTM', dateElement('182', on, dates)]),
  ...present(document.issuer, (state): WriteSegment => ['LOC', '91', state]),
];

/** CNT 42 counts passengers, 41 crew (UN/EDIFACT 6069); one of them always stands, even for nobody. */
const counts = (
  travellers: readonly PaxlstTravellerInput[],
  mentions: number,
): readonly WriteSegment[] => {
  const crew = travellers.filter(isCrew).length;
  const passengers = travellers.length + mentions - crew;
  const segments: WriteSegment[] = [];
  if (passengers > 0 || crew === 0) segments.push(['CNT', ['42', String(passengers)]]);
  if (crew > 0) segments.push(['CNT', ['41', String(crew)]]);
  return segments;
};
