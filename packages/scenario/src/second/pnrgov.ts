import type { Traveller } from './people.ts';
import { peopleOf } from './people.ts';
import type { Dice } from './random.ts';
import { dice } from './random.ts';
import type { SecondMessage, SecondPerson, SecondValue } from './truth.ts';
import type { Piece } from './write.ts';
import { mannerOf, wireOf } from './write.ts';

/** PNRGOV of the second writer, from the segment map alone: 10:1 to 17:1, one to three bookings. */
export const secondPnrgov = (seed: number, name: string): SecondMessage => {
  const roll = dice(seed);
  const cyrillic = roll.percent(10);
  const manner = mannerOf(roll, cyrillic);
  const carrier = roll.one(['Q7', '7Q', 'ZQ', 'Q0']);
  const number = roll.digits(3);
  const [from, to] = roll.one([
    ['QAB', 'QTC'],
    ['QTC', 'QEF'],
  ] as const);
  const habits: Habits = {
    carrier,
    number,
    from,
    to,
    version: roll.one(['10', '11', '13', '13', '14', '15', '16', '17']),
    titles: roll.one(['glued', 'glued', 'blank', 'none'] as const),
    docs: roll.one(['GR1', 'GR2', 'GR2', 'GR5'] as const),
    references: roll.one(['1.1', '1', '001'] as const),
    checkedIn: roll.percent(50),
  };
  const bookings = 1 + roll.below(3);
  const people = peopleOf(bookings * 3, roll, cyrillic);
  const made = Array.from({ length: bookings }, (_, at) =>
    booking(people.slice(at * 3, at * 3 + 1 + roll.below(3)), at, habits, roll),
  );
  const inner: readonly Piece[] = [
    [
      'UNH',
      '1',
      ['PNRGOV', habits.version, '1', 'IA'],
      `${carrier}${number}/020326/1010`,
      ['01', 'F'],
    ],
    ['MSG', ['', '22']],
    ['ORG', [carrier, from]],
    ['TVL', ['020326', '1010', '020326', '1425'], from, to, carrier, number],
    ['EQN', String(bookings)],
    ...made.flatMap(({ pieces }) => pieces),
  ];
  const interchange = roll.digits(8);
  const bytes = wireOf(
    [
      ['UNB', [manner.syntax, '1'], carrier, 'GOVQ', ['260302', '0900'], interchange],
      ...inner,
      ['UNT', String(inner.length + 1), '1'],
      ['UNZ', '1', interchange],
    ],
    manner,
  );
  return { name, type: 'PNRGOV', bytes, persons: made.flatMap(({ persons }) => persons) };
};

interface Habits {
  readonly carrier: string;
  readonly number: string;
  readonly from: string;
  readonly to: string;
  readonly version: string;
  readonly titles: 'glued' | 'blank' | 'none';
  readonly docs: 'GR1' | 'GR2' | 'GR5';
  readonly references: '1.1' | '1' | '001';
  readonly checkedIn: boolean;
}

/** A traveller in a booking: where each value stands is decided once, so that the truth says the same. */
interface Seated {
  readonly one: Traveller;
  readonly reference: string;
  readonly component: string;
  readonly seat?: string;
  /** A seat bought for a thing: a cello (CBBG) or more room (EXST), under the traveller's surname. */
  readonly extra?: {
    readonly kind: 'EXST' | 'CBBG';
    readonly seat: string;
    readonly reference: string;
  };
  readonly bag: boolean;
  readonly flyer: boolean;
  readonly documented: boolean;
}

const booking = (
  people: readonly Traveller[],
  order: number,
  habits: Habits,
  roll: Dice,
): { readonly pieces: readonly Piece[]; readonly persons: readonly SecondPerson[] } => {
  const { carrier, number, from, to, docs } = habits;
  const locator = `Q${roll.digits(5)}`;
  const refer = (index: number): string =>
    habits.references === '001'
      ? String(index).padStart(3, '0')
      : habits.references === '1.1'
        ? `1.${index}`
        : String(index);
  const seated = people.map((one, at): Seated => {
    const extra = !one.infant && roll.percent(7) ? roll.one(['EXST', 'CBBG'] as const) : undefined;
    const row = 10 + order * 10 + at * 2;
    const { given = '', title } = one;
    const glue = habits.titles === 'none' || given === '' ? '' : title;
    return {
      one,
      reference: refer(at + 1),
      component: given + (habits.titles === 'blank' && glue !== '' ? ' ' : '') + glue,
      ...(one.infant ? {} : { seat: `${row}A` }),
      ...(extra === undefined
        ? {}
        : {
            extra: { kind: extra, seat: `${row + 1}F`, reference: refer(people.length + at + 1) },
          }),
      bag: habits.checkedIn && !one.infant && roll.percent(60),
      flyer: roll.percent(25),
      documented: one.papers.length > 0 && roll.percent(90),
    };
  });
  const [phone] = [`+99${roll.digits(9)}`];
  const documents = seated.flatMap((one) => docsOf(one, habits));
  const seats = seated.flatMap(({ seat, reference, extra }) => [
    ...(seat === undefined ? [] : [[seat, '', reference]]),
    ...(extra === undefined ? [] : [[extra.seat, '', extra.reference]]),
  ]);
  const pieces: Piece[] = [
    ['SRC'],
    ['RCI', [carrier, locator, '', '100126', '2100']],
    ...(docs === 'GR1' ? documents : []),
    ['DAT', ['700', '010326', '1912'], ['710', '110126', '1410']],
    ['IFT', ['4', '28', '', carrier], `CTCM ${phone}`],
    [
      'ORG',
      [carrier, from],
      [roll.digits(8), 'QAA'],
      from,
      [carrier, from],
      'A',
      ['QM', 'XTS', 'EN'],
    ],
    [
      'ADD',
      '',
      ['700', `${1 + roll.below(90)} MILL LANE`, 'SAMPLETON', '', '', 'QMA', roll.digits(5)],
    ],
    ...seated.flatMap((one) => traveller(one, documents, habits)),
    ['TVL', ['020326', '1010', '020326', '1425'], from, to, carrier, [number, 'Y']],
    ['RPI', String(seated.length), 'HK'],
    ...(docs === 'GR5' ? documents : []),
    ...(seats.length === 0
      ? []
      : [
          [
            'SSR',
            ['SEAT', 'HK', String(seats.length), carrier, '', '', from, to],
            ...seats,
          ] as const,
        ]),
    ...(habits.checkedIn ? checkIn(seated, habits) : []),
  ];
  return { pieces, persons: seated.map((one) => truthOf(one, locator, habits)) };
};

const traveller = (
  { one, reference, component, extra, flyer }: Seated,
  documents: readonly Piece[],
  { carrier, docs }: Habits,
): readonly Piece[] => [
  ['TIF', one.surname, [component, one.infant ? 'IN' : 'A', reference]],
  ...(flyer ? [['FTI', [carrier, one.flyer, reference]] as const] : []),
  ['REF', ['', one.reference]],
  ['FAR', one.infant ? 'IN' : 'A'],
  ...(docs === 'GR2' ? documents.filter(([, , who]) => who?.[2] === reference) : []),
  ['TKT', [one.ticket, 'T', '1']],
  ...(extra === undefined
    ? []
    : [['TIF', one.surname, [extra.kind, 'A', extra.reference]] as const, ['FAR', 'A'] as const]),
];

const checkIn = (seated: readonly Seated[], { carrier, from, to }: Habits): readonly Piece[] => [
  ['DAT', ['2', '020326', '0802']],
  ['ORG', [carrier, from]],
  ...seated.flatMap(({ one, reference, component, seat, bag }, at): Piece[] => [
    ['TRI', '', [String(at + 1).padStart(3, '0'), '', '', reference]],
    ['TIF', one.surname, [component, one.infant ? 'IN' : 'A', reference]],
    ['SSD', seat ?? '', '', '', '', seat === undefined ? '' : 'Y'],
    ...(bag ? [['TBD', '', ['1', '18', '700'], '', '', [carrier, one.tag, '1', to]] as const] : []),
  ]),
];

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

const spoken = (date: string): string =>
  `${date.slice(8)}${MONTHS[Number(date.slice(5, 7)) - 1]}${date.slice(2, 4)}`;

const docsOf = (
  { one, reference, documented }: Seated,
  { carrier, docs, from, to }: Habits,
): readonly Piece[] => {
  if (!documented) return [];
  const place = docs === 'GR5' ? [from, to] : ['', ''];
  const ssr = (code: string, text: string): Piece => [
    'SSR',
    [code, 'HK', '1', carrier, '', '', ...place, text],
    ['', '', reference],
  ];
  const { surname, given, born, sex, nationality, infant, papers } = one;
  return papers.map(({ type, number, issuer, expiry }) =>
    type === 'V'
      ? ssr('DOCO', `/${['', 'V', number, 'SAMPLETON', '05JAN26', issuer].join('/')}`)
      : ssr(
          'DOCS',
          `/${[type, issuer, number, nationality, spoken(born), infant ? `${sex}I` : sex, spoken(expiry), surname, ...(given === undefined ? [] : [given])].join('/')}`,
        ),
  );
};

const truthOf = (
  { one, component, seat, extra, bag, flyer, documented }: Seated,
  locator: string,
  { carrier }: Habits,
): SecondPerson => {
  const { surname, given } = one;
  const papers = documented ? one.papers : [];
  const books = papers.filter(({ type }) => type !== 'V');
  const values: SecondValue[] = [
    { kind: 'booking', value: locator },
    { kind: 'unique-reference', value: one.reference },
    { kind: 'ticket', value: one.ticket },
    ...papers.map(({ number: value }): SecondValue => ({ kind: 'document', value })),
    ...papers.map(({ issuer: value }): SecondValue => ({ kind: 'issuer', value })),
    ...books.map(({ expiry: value }): SecondValue => ({ kind: 'expiry', value })),
    ...(books.length === 0
      ? []
      : ([
          { kind: 'birth-date', value: one.born },
          { kind: 'sex', value: one.sex },
          { kind: 'nationality', value: one.nationality },
        ] as const)),
    ...(seat === undefined ? [] : [{ kind: 'seat', value: seat } as const]),
    ...(extra === undefined ? [] : [{ kind: 'seat', value: extra.seat } as const]),
    ...(bag ? [{ kind: 'bag-tag', value: one.tag } as const] : []),
    ...(flyer ? [{ kind: 'frequent-flyer', value: `${carrier}${one.flyer}` } as const] : []),
  ];
  const bare = given === undefined ? surname : `${surname}/${given}`;
  return {
    names: [...new Set([bare, component === '' ? surname : `${surname}/${component}`])],
    documents: papers.map(({ number }) => number),
    values,
  };
};
