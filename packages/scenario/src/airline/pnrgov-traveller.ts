import type { CheckIn, Member } from '../bookings/booking.ts';
import type { PresentMember, Snapshot } from '../bookings/snapshot.ts';
import { stateOf } from '../geography/states.ts';
import type { TravelDocument } from '../people/document.ts';
import type { SentBags, SentDocument, SentTraveller } from '../truth/sent.ts';
import { ddmmmyy } from './dates.ts';
import type { PnrgovHabits } from './dialect.ts';
import { bareName, documentName, writtenName } from './names.ts';
import type { Segment } from './segment.ts';
import { seg } from './segment.ts';

/** What a function of this folder needs to know of the message it writes. */
export interface Pen {
  readonly habits: PnrgovHabits;
  readonly carrier: string;
  /** The pushed flight's points. */
  readonly from: string;
  readonly to: string;
}

/** An infant that this sender names in a remark under its adult only. */
export const isRemarkOnly = ({ member }: PresentMember, habits: PnrgovHabits): boolean =>
  member.lap !== undefined && habits.infants === 'remark';

/** The reference under which SSRs about a member stand: an infant's may be its adult's. */
const referenceFor = ({ member }: PresentMember, habits: PnrgovHabits): string =>
  habits.reference(
    member.lap !== undefined && habits.infants !== 'traveller' ? member.lap : member.index,
  );

/** GR2 to GR4: TIF and what follows it. */
export const travellerSegments = (
  present: PresentMember,
  snap: Snapshot,
  pen: Pen,
): readonly Segment[] => {
  const { habits, carrier } = pen;
  const { member } = present;
  const reference = habits.reference(member.index);
  const name = writtenName(present, habits);
  const lapped = snap.members.find((other) => other.member.lap === member.index);
  const out: Segment[] = [
    seg('TIF', name.element, [
      name.component,
      member.kind,
      reference,
      lapped === undefined ? '' : '1',
    ]),
  ];
  if (member.frequentFlyer !== undefined)
    out.push(seg('FTI', [carrier, member.frequentFlyer, reference]));
  out.push(seg('REF', ['', member.reference]), seg('FAR', member.kind === 'A' ? 'A' : member.kind));
  if (member.unaccompanied)
    out.push(
      seg(
        'SSR',
        ['UMNR', 'HK', '1', carrier, '', '', pen.from, pen.to, 'UNACCOMPANIED MINOR'],
        ['', '', reference],
      ),
    );
  if (lapped !== undefined && habits.infants !== 'traveller')
    out.push(infantRemark(lapped, reference, pen));
  if (habits.docs === 'GR2')
    for (const other of snap.members)
      if (referenceFor(other, habits) === reference) out.push(...docs(other, pen));
  const { service } = member;
  if (service !== undefined) {
    const text = `${service.kind === 'meal' ? 'MEAL' : 'NEEDS'} ${service.canary}`;
    out.push(
      seg(
        'SSR',
        [service.code, 'HK', '1', carrier, '', '', pen.from, pen.to, text],
        ['', '', reference],
      ),
    );
  }
  out.push(
    seg('TKT', [member.ticket, 'T', '1']),
    seg('MON', ['B', member.fare, 'XTS'], ['T', member.fare, 'XTS']),
  );
  out.push(seg('PTK', 'NR'));
  return out;
};

/** SSR DOCS of a member, for GR1, GR2 or GR5; none where the booking has no document yet. */
export const docs = (present: PresentMember, pen: Pen): readonly Segment[] => {
  const { habits, carrier } = pen;
  if (present.document === undefined) return [];
  const place = habits.docs === 'GR5' ? [pen.from, pen.to] : ['', ''];
  const text = docsText(present, present.document, habits);
  const who = ['', '', referenceFor(present, habits)];
  const ssr = (code: string, data: string): Segment =>
    seg('SSR', [code, 'HK', '1', carrier, '', '', ...place, data], who);
  const { visa, person } = present.member;
  if (!habits.otherDocuments) return [ssr('DOCS', text)];
  const residence = stateOf(person.residence);
  return [
    ssr('DOCS', text),
    ...(visa === undefined
      ? []
      : [
          ssr(
            'DOCO',
            `/${[person.birthPlace.city, 'V', visa.number, visa.place, ddmmmyy(visa.issued), visa.validFor].join('/')}`,
          ),
        ]),
    ssr('DOCA', `/R/${residence.code}//${residence.cities[0] ?? ''}`),
  ];
};

const docsText = (
  present: PresentMember,
  document: TravelDocument,
  habits: PnrgovHabits,
): string => {
  const { member } = present;
  const { sex, birthDate } = member.person;
  const { surname, given } = documentName(member);
  const named = given === undefined ? [surname] : [surname, given];
  const shown = member.lap === undefined || sex === 'X' ? sex : `${sex}I`;
  if (habits.docsShape === 'no-document')
    return `/${['', '', '', '', ddmmmyy(birthDate), shown, '', ...named].join('/')}`;
  const issuer = stateText(document.issuer, habits);
  const nationality = stateText(document.nationality, habits);
  const fields = [
    document.type,
    issuer,
    document.number,
    nationality,
    ddmmmyy(birthDate),
    shown,
    ddmmmyy(document.expiry),
    ...named,
  ];
  const text = `/${fields.join('/')}`;
  if (habits.docsShape === 'two-slashes') return `/${text}`;
  if (habits.docsShape === 'named') return `${text}-1${writtenName(present, habits).whole}`;
  return text;
};

const stateText = (code: TravelDocument['issuer'], habits: PnrgovHabits): string =>
  habits.docsShape === 'two-letter-states' ? (stateOf(code).alpha2 ?? code) : code;

const infantRemark = (
  infant: PresentMember,
  reference: string,
  { habits, carrier }: Pen,
): Segment => {
  const { surname, given } = infant.name;
  const birth = ddmmmyy(infant.member.person.birthDate);
  const name = given === undefined ? surname : `${surname}/${given}`;
  const place = habits.infants === 'both' ? ['INFT', 'HK'] : ['INFT', 'KK'];
  return seg(
    'SSR',
    [...place, '1', carrier, '', '', '', '', `${name} ${birth}`],
    ['', '', reference],
  );
};

/** What the message says of a member, for the ledger. */
export const sentMember = (
  present: PresentMember,
  snap: Snapshot,
  pen: Pen,
  order: number,
): SentTraveller => {
  const { habits } = pen;
  const { member, document, checkIn } = present;
  const remark = isRemarkOnly(present, habits);
  const name = remark ? bareName(present, habits) : writtenName(present, habits);
  const adult = snap.members.find((other) => other.member.index === member.lap);
  const hasBirth =
    document !== undefined || (member.lap !== undefined && habits.infants !== 'traveller');
  return {
    person: member.person.id,
    form: remark ? 'INFT' : 'TIF',
    message: 0,
    order,
    role: 'passenger',
    surname: name.surname,
    ...(name.given === undefined ? {} : { given: name.given }),
    ...(name.title === undefined ? {} : { title: name.title }),
    nameAsSent: name.whole,
    ...(member.writing === undefined || remark ? {} : { writing: member.writing }),
    ...(hasBirth ? { birthDate: member.person.birthDate } : {}),
    ...(document === undefined
      ? {}
      : { sex: member.person.sex, ...sentDocument(member, document, habits) }),
    ...(checkIn?.seat === undefined ? {} : { seats: [checkIn.seat] }),
    ...withoutKilograms(remark ? undefined : bagsAtCheckIn(present, snap, habits)),
    ...(remark
      ? {}
      : {
          tickets: [member.ticket],
          uniqueReference: member.reference,
          reference: habits.reference(member.index),
        }),
    booking: snap.booking.locator,
    ...(adult === undefined || habits.infants === 'traveller'
      ? {}
      : { infantOf: adult.member.person.id }),
  };
};

const sentDocument = (
  member: Member,
  document: TravelDocument,
  habits: PnrgovHabits,
): Pick<SentTraveller, 'nationalities' | 'documents'> => {
  if (habits.docsShape === 'no-document') return {};
  const { visa } = member;
  const sent: SentDocument = {
    ...documentName(member),
    type: document.type,
    number: document.number,
    issuer: stateText(document.issuer, habits),
    expiry: document.expiry,
  };
  const beside: readonly SentDocument[] =
    habits.otherDocuments && visa !== undefined
      ? [
          {
            type: 'V',
            number: visa.number,
            issuePlace: visa.place,
            issued: visa.issued,
            validFor: visa.validFor,
          },
        ]
      : [];
  return { nationalities: [stateText(document.nationality, habits)], documents: [sent, ...beside] };
};

/** Weight in whole pounds, by integers only. */
export const pounds = (kilograms: number): number =>
  Math.floor((kilograms * 220462 + 50000) / 100000);

/** The bags that a traveller's check-in line tells of: her own, or those of the booking's pool. */
export const bagsAtCheckIn = (
  present: PresentMember,
  snap: Snapshot,
  habits: PnrgovHabits,
): (SentBags & { readonly kilograms?: number }) | undefined => {
  const { bags } = present.checkIn ?? {};
  if (bags === undefined) return undefined;
  const pooled = snap.members.filter(({ checkIn }) => checkIn?.bags !== undefined);
  const [head] = pooled;
  const { pieces, weightKg, tag } = bags;
  if (!habits.bagPools || pooled.length < 2 || head === undefined)
    return { pieces, weightKg: sentWeight(weightKg, habits), tag, kilograms: weightKg };
  const pool = String(head.checkIn?.sequence ?? 0);
  if (present !== head) return { pool, poolRole: 'member' };
  const sum = (of: (one: NonNullable<CheckIn['bags']>) => number): number =>
    pooled.reduce(
      (total, { checkIn }) => total + (checkIn?.bags === undefined ? 0 : of(checkIn.bags)),
      0,
    );
  const kilograms = sum((one) => one.weightKg);
  return {
    pieces: sum((one) => one.pieces),
    weightKg: sentWeight(kilograms, habits),
    tag,
    pool,
    poolRole: 'head',
    kilograms,
  };
};

const sentWeight = (kilograms: number, habits: PnrgovHabits): number =>
  habits.weight === 'kg' ? kilograms : Math.round(pounds(kilograms) * 45.359237) / 100;

const withoutKilograms = (
  bags: (SentBags & { readonly kilograms?: number }) | undefined,
): Pick<SentTraveller, 'bags'> => {
  if (bags === undefined) return {};
  const { kilograms: _kilograms, ...sent } = bags;
  return { bags: sent };
};
