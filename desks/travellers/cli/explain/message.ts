import { airport, countryName } from '@amirani/core';
import type {
  DocumentRecord,
  FlightRecord,
  LegRecord,
  MessageReading,
  MessageRecord,
  TravellerRecord,
} from '@amirani/messages';
import { dropKinds } from '@amirani/messages/gate';
import { columns } from '@platform/cli/print/columns.ts';
import { printable } from '@platform/cli/print/printable.ts';
import { qualifierNames } from './catalogue.ts';
import { segmentRows } from './segments.ts';
import { placed } from './statements.ts';

/** A message explained for a person: what it is, segment by segment, its travellers, what was dropped and noticed. */
export const explain = (file: string, reading: MessageReading, message: MessageRecord): string =>
  [
    printable(`${file}  ${title(message)}`),
    columns(headRows(message)),
    section(
      maskedSomething(message) ? 'Segments (▒ was masked by the privacy gate)' : 'Segments',
      columns(segmentRows(reading, message), { right: [0] }),
    ),
    section('Travellers', travellers(message)),
    section('Named by reference alone', columns(mentionRows(message))),
    section('Bookings', columns(bookingRows(message))),
    section('Answers', columns(answerRows(message))),
    section('Dropped by the privacy gate', columns(droppedRows(message), { right: [1] })),
    section('Noticed', columns(diagnosticRows(message))),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');

const maskedSomething = ({ dropped }: MessageRecord): boolean => Object.keys(dropped).length > 0;

const section = (heading: string, body: string): string =>
  body === '' ? '' : `${heading}\n${body}`;

const title = ({ type, version, part }: MessageRecord): string =>
  `${type === 'other' ? 'a message of a type that is not read' : type} ${version}${
    part === undefined ? '' : `, part ${part}`
  }`;

const headRows = (message: MessageRecord): string[][] =>
  [
    ['from', message.sender],
    ['to', message.recipient],
    ['prepared', message.prepared?.replace('T', ' ')],
    ['reference', [message.reference, message.access].filter(Boolean).join(', access ')],
    ['function', functionText(message)],
    ['flight', message.flight === undefined ? undefined : flightText(message.flight)],
    ...message.legs.map((leg, index) => [`leg ${index + 1}`, legText(leg)]),
    ['bytes', `${message.length} from ${message.offset}`],
  ].flatMap(([label = '', text = '']) => (text === '' ? [] : [[label, text]]));

const functionText = ({ type, function: code, status }: MessageRecord): string => {
  const name = qualifierNames[`${type === 'PNRGOV' ? 'MSG' : 'BGM'} ${code ?? ''}`];
  return [code, name === undefined ? undefined : `(${name})`, status].filter(Boolean).join(' ');
};

const flightText = ({ designator, from, to, departure, arrival }: Partial<FlightRecord>): string =>
  [
    designator ?? '',
    place(from, departure),
    to === undefined && arrival === undefined ? '' : `to ${place(to, arrival)}`,
  ]
    .filter((part) => part !== '')
    .join('  ');

const place = (code: string | undefined, time: string | undefined): string => {
  const city = code === undefined ? undefined : airport(code)?.city;
  return [
    code === undefined ? '' : city === undefined ? code : `${code} (${city})`,
    time?.replace('T', ' ') ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');
};

const legText = (leg: LegRecord): string =>
  [
    leg.kind === 'flight' ? '' : leg.kind,
    flightText(leg),
    leg.operatedAs === undefined ? '' : `operated as ${leg.operatedAs}`,
    leg.bookingClass === undefined ? '' : `class ${leg.bookingClass}`,
    leg.status ?? '',
  ]
    .filter((part) => part !== '')
    .join('  ');

const travellers = ({ travellers: list }: MessageRecord): string =>
  list
    .map((traveller, index) => {
      const subject = `traveller ${index + 1}`;
      const values = placed(subject, traveller).map(({ label, value, at }) => [
        label,
        value,
        `segment ${at.segment} ${at.tag} e${at.element}.c${at.component}`,
      ]);
      return [`  ${index + 1}  ${printable(personText(traveller))}`, columns(values, { indent: 5 })]
        .filter((part) => part !== '')
        .join('\n');
    })
    .join('\n');

const personText = (traveller: TravellerRecord): string =>
  [
    [traveller.surname, traveller.given].filter(Boolean).join(', ') || '(no name)',
    traveller.title ?? '',
    traveller.role === 'passenger' ? '' : traveller.role,
    traveller.age ?? '',
    traveller.birthDate === undefined ? '' : `born ${traveller.birthDate}`,
    traveller.sex ?? '',
    (traveller.nationalities ?? []).map(stateText).join(', '),
    ...(traveller.documents ?? []).map(documentText),
    traveller.infantOf === undefined ? '' : `infant of ${traveller.infantOf}`,
    traveller.unaccompaniedMinor === true ? 'unaccompanied minor' : '',
  ]
    .filter((part) => part !== '')
    .join('  ');

const documentText = ({ type, number, issuer, expiry }: DocumentRecord): string =>
  [
    'document',
    type ?? '',
    number ?? '',
    issuer === undefined ? '' : `of ${stateText(issuer)}`,
    expiry === undefined ? '' : `until ${expiry}`,
  ]
    .filter((part) => part !== '')
    .join(' ');

const stateText = (code: string): string => {
  const name = countryName(code);
  return name === undefined ? code : `${code} (${name})`;
};

const bookingRows = ({ bookings, travellers: people }: MessageRecord): string[][] =>
  bookings.map(({ locator, created, travellers: members, legs, cancelled }, index) => [
    String(index + 1),
    locator ?? '(no locator)',
    `${legs.length} ${legs.length === 1 ? 'leg' : 'legs'}`,
    created === undefined ? '' : `made ${created.replace('T', ' ')}`,
    members.map((at) => people[at]?.surname ?? `traveller ${at + 1}`).join(', '),
    cancelled === true ? 'cancelled' : '',
  ]);

const mentionRows = ({ mentions = [] }: MessageRecord): string[][] =>
  mentions.map(({ booking, uniqueReference, source }) => [
    booking ?? '',
    uniqueReference ?? '',
    `segment ${Object.values(source)[0]?.segment ?? '?'}`,
  ]);

const answerRows = ({ answers = [] }: MessageRecord): string[][] =>
  answers.map(({ code, board, booking, uniqueReference, text }) => [
    code,
    board === undefined ? 'meaning not known' : board ? 'may board' : 'may not board',
    booking ?? '',
    uniqueReference ?? '',
    text ?? '',
  ]);

const droppedRows = ({ dropped }: MessageRecord): string[][] =>
  Object.entries(dropped).map(([kind, count]) => [
    kind,
    String(count),
    Object.entries(dropKinds).find(([known]) => known === kind)?.[1] ?? '',
  ]);

const diagnosticRows = ({ diagnostics }: MessageRecord): string[][] =>
  diagnostics.map(({ severity, code, text, at }) => [
    severity,
    code,
    at === undefined ? '' : `segment ${at.segment}`,
    text,
  ]);
