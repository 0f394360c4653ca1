/** A person for the messages of a test; all fictitious. */
export interface TestPerson {
  readonly surname: string;
  readonly given: string;
  /** `yymmdd`. */
  readonly birth?: string;
  readonly document?: string;
  readonly issuer?: string;
  readonly locator?: string;
  /** Unique reference that the sender keeps. */
  readonly unique?: string;
  readonly kind?: 'FL' | 'FM' | 'DDU';
}

/** What of an API message a test sets; the rest is plain. */
export interface TestPaxlst {
  readonly flight?: string;
  readonly from?: string;
  readonly to?: string;
  /** `yymmdd`. */
  readonly day?: string;
  readonly reference?: string;
  readonly access?: string;
  readonly part?: string;
  readonly status?: string;
  /** `yymmddhhmm`; empty for a message that does not say. */
  readonly arrival?: string;
  readonly persons: readonly TestPerson[];
  /** People of earlier lists, by reference alone: the message is then a flight status. */
  readonly mentions?: readonly Pick<TestPerson, 'locator' | 'unique'>[];
}

/** One interchange with one PAXLST. */
export const paxlst = (message: TestPaxlst): string => {
  const { flight = 'ZZ101', from = 'QVT', to = 'QPR', day = '261201', persons, mentions } = message;
  // The reference is the sender's running number; what tells two messages apart is the access reference.
  const { reference = 'R1', access = reference, part = '', status } = message;
  const { arrival = `${day}0930` } = message;
  const segments = [
    `UNH+${reference}+PAXLST:D:05B:UN:IATA+${access}+${part}`.replace(/\++$/, ''),
    `BGM+${mentions === undefined ? '745' : '266'}${status === undefined ? '' : `+${status}`}`,
    'NAD+MS+++OPERATIONS',
    `TDT+20+${flight}`,
    `LOC+125+${from}`,
    `DTM+189:${day}0730:201`,
    `LOC+87+${to}`,
    ...(arrival === '' ? [] : [`DTM+232:${arrival}:201`]),
    ...persons.flatMap(personSegments),
    ...(mentions ?? []).flatMap((one) => ['NAD+ZZZ', ...referenceSegments(one)]),
    `CNT+42:${persons.length + (mentions?.length ?? 0)}`,
  ];
  return interchange([...segments, `UNT+${segments.length + 1}+${reference}`]);
};

/** What of a PNR message a test sets. */
export interface TestPnrgov extends Omit<TestPaxlst, 'status'> {
  /** Segments after the travellers of a booking, for what must not be kept. */
  readonly more?: readonly string[];
}

/** One interchange with one PNRGOV: a booking for each locator. */
export const pnrgov = (message: TestPnrgov): string => {
  const {
    flight = 'ZZ101',
    from = 'QVT',
    to = 'QPR',
    day = '261201',
    persons,
    more = [],
  } = message;
  const { reference = 'P1', access = reference, part = '' } = message;
  const [, yy = '', mm = '', dd = ''] = /^(..)(..)(..)$/.exec(day) ?? [];
  const date = `${dd}${mm}${yy}`;
  const carrier = flight.slice(0, 2);
  const tvl = `TVL+${date}:0730:${date}:0930+${from}+${to}+${carrier}+${flight.slice(2)}`;
  const bookings = [...Map.groupBy(persons, ({ locator = 'AAA111' }) => locator)];
  const segments = [
    `UNH+${reference}+PNRGOV:13:1:IA+${access}+${part}`.replace(/\++$/, ''),
    'MSG+:22',
    `ORG+${carrier}:QVT`,
    tvl,
    `EQN+${bookings.length}`,
    ...bookings.flatMap(([locator, group]) => [
      'SRC',
      `RCI+${carrier}:${locator}`,
      ...group.flatMap(tifSegments),
      ...more,
      `${tvl}`,
    ]),
  ];
  return interchange([...segments, `UNT+${segments.length + 1}+${reference}`]);
};

const interchange = (segments: readonly string[]): string =>
  `UNA:+.? '${['UNB+UNOA:4+ZZAIR+QVRGOV+261130:1200+1', ...segments, 'UNZ+1+1'].map((segment) => `${segment}'`).join('\n')}\n`;

const personSegments = (person: TestPerson): string[] => [
  `NAD+${person.kind ?? 'FL'}+++${released(person.surname)}:${released(person.given)}`,
  ...(person.birth === undefined ? [] : [`DTM+329:${person.birth}`]),
  'LOC+178+QVT',
  'LOC+179+QPR',
  'NAT+2+QVR',
  ...referenceSegments(person),
  ...(person.document === undefined
    ? []
    : [`DOC+P:110:111+${person.document}`, 'DTM+36:310101', `LOC+91+${person.issuer ?? 'QVR'}`]),
];

const referenceSegments = ({
  locator,
  unique,
}: Pick<TestPerson, 'locator' | 'unique'>): string[] => [
  ...(locator === undefined ? [] : [`RFF+AVF:${locator}`]),
  ...(unique === undefined ? [] : [`RFF+ABO:${unique}`]),
];

const released = (text: string): string => text.replace(/[?+:']/g, '?$&');

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

const tifSegments = (person: TestPerson, index: number): string[] => {
  const { birth, document, issuer = 'QVR', unique } = person;
  const [surname, given] = [released(person.surname), released(person.given)];
  const [, yy = '', mm = '1', dd = ''] = /^(..)(..)(..)$/.exec(birth ?? '') ?? [];
  const born = birth === undefined ? '' : `${dd}${MONTHS[Number(mm) - 1]}${yy}`;
  return [
    `TIF+${surname}+${given}:A:${index + 1}`,
    ...(unique === undefined ? [] : [`REF+:${unique}`]),
    ...(document === undefined
      ? []
      : [
          `SSR+DOCS:HK:1:ZZ:::::/P/${issuer}/${document}/${issuer}/${born}/M/01JAN31/${surname}/${given}+::${index + 1}`,
        ]),
  ];
};
