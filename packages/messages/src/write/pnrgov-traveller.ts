import type {
  ContactRecord,
  DocumentRecord,
  FrequentFlyerRecord,
  PaymentRecord,
  SeatRecord,
  TicketRecord,
} from '../record.ts';
import { present } from './list.ts';
import { airlineDate } from './moment.ts';
import type { WriteElement, WriteSegment } from './segments.ts';

/** A traveller of a booking (GR2 to GR4). */
export interface PnrgovTravellerInput {
  readonly surname: string;
  readonly given?: string;
  readonly title?: string;
  /** Glues the title to the given name without a blank, as many systems do. */
  readonly glueTitle?: boolean;
  readonly age?: 'adult' | 'child' | 'infant';
  /** Reference inside the message: `1`, `1.1`, `001`. */
  readonly reference: string;
  readonly uniqueReference?: string;
  readonly sex?: string;
  /** `2026-01-31`. */
  readonly birthDate?: string;
  readonly nationality?: string;
  readonly birthPlace?: string;
  readonly residence?: string;
  readonly documents?: readonly DocumentRecord[];
  readonly contacts?: readonly ContactRecord[];
  readonly tickets?: readonly (TicketRecord & { readonly from?: string; readonly to?: string })[];
  readonly seats?: readonly SeatRecord[];
  readonly frequentFlyer?: readonly FrequentFlyerRecord[];
  readonly payments?: readonly PaymentRecord[];
  /** Who pays, where it is somebody else (IFT 4:43). */
  readonly sponsor?: { readonly name: string; readonly address?: string; readonly phone?: string };
  readonly unaccompaniedMinor?: boolean;
  /** Infants on the lap, without a TIF of their own (SSR INFT and DOCS under the adult's reference). */
  readonly infants?: readonly InfantInput[];
}

/** An infant that only a remark names. */
export interface InfantInput {
  readonly surname: string;
  readonly given: string;
  readonly birthDate: string;
  readonly sex?: 'M' | 'F';
  readonly nationality?: string;
  readonly document?: DocumentRecord;
}

/** GR2 with GR3 and GR4: name, frequent flyer, reference, documents, contacts, tickets, payment. */
export const travellerSegments = (
  person: PnrgovTravellerInput,
  carrier: string,
): readonly WriteSegment[] => [
  nameSegment(person),
  ...flyerSegments(person.frequentFlyer ?? []),
  ...present(person.uniqueReference, (id): WriteSegment => ['REF', ['', id]]),
  ...documentSegments(person, carrier),
  ...(person.infants ?? []).flatMap((infant) => infantSegments(infant, person, carrier)),
  ...(person.contacts ?? []).flatMap((contact) => contactSegments(contact, person, carrier)),
  ...(person.unaccompaniedMinor === true ? [ssr('UMNR', 'UMNR', person, carrier)] : []),
  ...(person.tickets ?? []).flatMap((ticket) => couponSegments(ticket, person, carrier)),
  ...ticketSegments(person),
];

/** IFT 4:28 with an AIRIMP contact element: CTCP, CTCE (`//` for `@`, `..` for `_`, `./` for `-`). */
export const osiSegment = (contact: ContactRecord, carrier: string): readonly WriteSegment[] =>
  contact.kind === 'address'
    ? []
    : [['IFT', ['4', '28', '', carrier], `${contactCode(contact, 'CTCP')} ${airimp(contact)}`]];

const contactCode = ({ kind }: ContactRecord, phone: string): string =>
  kind === 'email' ? 'CTCE' : phone;

const airimp = ({ kind, value }: ContactRecord): string =>
  kind === 'email'
    ? value.replaceAll('@', '//').replaceAll('_', '..').replaceAll('-', './').toUpperCase()
    : value;

const nameSegment = (person: PnrgovTravellerInput): WriteSegment => {
  const joint = person.glueTitle === true || person.given === undefined ? '' : ' ';
  const given = [person.given ?? '', person.title ?? ''].filter((part) => part !== '').join(joint);
  const type = person.age === undefined ? '' : { adult: 'A', child: 'C', infant: 'IN' }[person.age];
  const withInfant = (person.infants ?? []).length > 0 ? '1' : '';
  return ['TIF', person.surname, [given, type, person.reference, withInfant]];
};

const flyerSegments = (flyers: readonly FrequentFlyerRecord[]): readonly WriteSegment[] =>
  flyers.length === 0 ? [] : [['FTI', ...flyers.map(flyerElement)]];

const flyerElement = ({ carrier, number, tier }: FrequentFlyerRecord): WriteElement => [
  carrier ?? '',
  number ?? '',
  '',
  '',
  tier ?? '',
];

/** SSR with a text (e0.c8) that belongs to one traveller (e1.c2). */
const ssr = (
  code: string,
  text: string,
  person: Pick<PnrgovTravellerInput, 'reference'>,
  carrier: string,
  leg?: { readonly from?: string; readonly to?: string },
): WriteSegment => [
  'SSR',
  [code, 'HK', '1', carrier, '', '', leg?.from ?? '', leg?.to ?? '', text],
  ['', '', person.reference],
];

const documentSegments = (
  person: PnrgovTravellerInput,
  carrier: string,
): readonly WriteSegment[] => {
  const documents = person.documents ?? [];
  const visas = documents.filter(({ type }) => type === 'V');
  const passports = documents.filter(({ type }) => type !== 'V');
  const infant = person.age === 'infant';
  return [
    ...passports.map((document) => ssr('DOCS', docs(document, person, infant), person, carrier)),
    // Without a document DOCS still carries birth, sex and name, which nothing else in a PNR does.
    ...(passports.length === 0 && (person.birthDate ?? person.sex) !== undefined
      ? [ssr('DOCS', docs({}, person, infant), person, carrier)]
      : []),
    ...visas.map((visa) => ssr('DOCO', doco(visa, person.birthPlace), person, carrier)),
    ...(visas.length === 0 && person.birthPlace !== undefined
      ? [ssr('DOCO', doco({}, person.birthPlace), person, carrier)]
      : []),
    ...present(person.residence, (state) => ssr('DOCA', `/R/${state}`, person, carrier)),
  ];
};

/** DOCS fields 1 to 9. A solidus ends a field and has no escape, so that one in a name becomes a blank. */
const docs = (
  document: DocumentRecord,
  person: Pick<PnrgovTravellerInput, 'surname' | 'given' | 'birthDate' | 'sex' | 'nationality'>,
  infant: boolean,
): string => {
  const sex = infant && (person.sex === 'M' || person.sex === 'F') ? `${person.sex}I` : person.sex;
  const fields = [
    document.type,
    document.issuer,
    document.number,
    document.nationality ?? person.nationality,
    airlineDate(person.birthDate),
    sex,
    airlineDate(document.expiry),
    person.surname,
    person.given,
  ];
  return slashed(fields);
};

/** DOCO: place of birth, V, number, place of issue, date of issue, country it is valid for. */
const doco = (visa: DocumentRecord, birthPlace: string | undefined): string =>
  slashed([
    birthPlace,
    visa.number === undefined ? undefined : 'V',
    visa.number,
    visa.issuePlace ?? visa.issuer,
    airlineDate(visa.issued),
    visa.validFor,
  ]);

const slashed = (fields: readonly (string | undefined)[]): string => {
  const texts = fields.map((field) => (field ?? '').replaceAll('/', ' '));
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return `/${texts.join('/')}`;
};

const infantSegments = (
  infant: InfantInput,
  adult: PnrgovTravellerInput,
  carrier: string,
): readonly WriteSegment[] => {
  const name = `${infant.surname}/${infant.given}`;
  const inft = ssr('INFT', `${name} ${airlineDate(infant.birthDate)}`, adult, carrier);
  if (infant.document === undefined) return [inft];
  return [inft, ssr('DOCS', docs(infant.document, infant, true), adult, carrier)];
};

const contactSegments = (
  contact: ContactRecord,
  person: PnrgovTravellerInput,
  carrier: string,
): readonly WriteSegment[] =>
  contact.kind === 'address'
    ? []
    : [ssr(contactCode(contact, 'CTCM'), `/${airimp(contact)}`, person, carrier)];

const couponSegments = (
  ticket: TicketRecord & { readonly from?: string; readonly to?: string },
  person: PnrgovTravellerInput,
  carrier: string,
): readonly WriteSegment[] =>
  ticket.coupon === undefined
    ? []
    : [ssr('TKNE', `${ticket.number}C${ticket.coupon}`, person, carrier, ticket)];

/** GR3 and GR4: a payment needs a TKT before it; type 700 is a ticketless one. */
const ticketSegments = (person: PnrgovTravellerInput): readonly WriteSegment[] => {
  const payments = person.payments ?? [];
  const tickets = person.tickets ?? [];
  const paid: WriteSegment[] = [];
  if (payments.length > 0) paid.push(['FOP', ...payments.map(paymentElement)]);
  if (person.sponsor !== undefined) {
    const { name, address, phone } = person.sponsor;
    paid.push(['IFT', ['4', '43'], name, address ?? '', phone ?? '']);
  }
  const [first, ...others] = tickets;
  const head: WriteSegment | undefined =
    first === undefined ? ['TKT', ['', '700']] : ['TKT', [first.number, 'T', '1']];
  if (first === undefined && paid.length === 0) return [];
  return [head, ...paid, ...others.map(({ number }): WriteSegment => ['TKT', [number, 'T', '1']])];
};

/** FOP: form, amount, vendor, account with all but the last four digits replaced, expiry. */
const paymentElement = (payment: PaymentRecord): WriteElement => [
  payment.form ?? '',
  '',
  payment.amount ?? '',
  payment.vendor ?? '',
  payment.lastFour === undefined ? '' : `XXXXXXXXXXXX${payment.lastFour}`,
  payment.expiry ?? '',
];
