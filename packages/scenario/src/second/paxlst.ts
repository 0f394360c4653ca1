import type { Traveller } from './people.ts';
import { peopleOf } from './people.ts';
import type { Dice } from './random.ts';
import { dice } from './random.ts';
import type { SecondMessage, SecondPerson, SecondValue } from './truth.ts';
import type { Piece } from './write.ts';
import { mannerOf, wireOf } from './write.ts';

/** PAXLST of the second writer, from `docs`-independent knowledge of the segment map: UN/EDIFACT D.02B to D.16B, IATA profile. */
export const secondPaxlst = (seed: number, name: string): SecondMessage => {
  const roll = dice(seed);
  const cyrillic = roll.percent(12);
  const manner = mannerOf(roll, cyrillic);
  const habits: Habits = {
    version: roll.one(['02B', '05B', '05B', '12B', '15B', '16B']),
    eightDigits: roll.percent(40),
    group: roll.percent(50),
    seats: roll.percent(70),
    bags: roll.percent(60),
    unique: roll.percent(70),
    qualifiers: roll.percent(80),
    places: roll.percent(80),
  };
  const carrier = roll.one(['Q7', '7Q', 'ZQ', 'Q0']);
  const flight = `${carrier}${roll.digits(3)}`;
  const [from, to] = roll.one([
    ['QAB', 'QTC'],
    ['QCD', 'QTC'],
    ['QTC', 'QEF'],
  ] as const);
  const route: Route = { carrier, from, to, via: 'QHK' };
  const people = peopleOf(1 + roll.below(7), roll, cyrillic);
  const rows = people.map((one, at) => person(one, at, route, habits, roll));
  const reference = roll.digits(9);
  const inner: readonly Piece[] = [
    [
      'UNH',
      '1',
      ['PAXLST', 'D', habits.version, 'UN', 'IATA'],
      `${flight}/260302/1010`,
      ['01', 'F'],
    ],
    ['BGM', '745'],
    ['RFF', ['TN', reference]],
    ['NAD', 'MS', '', '', 'CONTROL DESK'],
    ['COM', ['0302229999', 'TE'], ['0302229998', 'FX']],
    ['TDT', '20', flight, '', '', carrier],
    ['LOC', '125', from],
    ['DTM', ['189', '2603021010', '201']],
    ['LOC', '87', to],
    ['DTM', ['232', '2603021425', '201']],
    ...rows.flatMap(({ pieces }) => pieces),
    ['CNT', ['42', String(people.length)]],
  ];
  const interchange = roll.digits(8);
  const group: Piece = [
    'UNG',
    'PAXLST',
    [carrier, 'ZZ'],
    ['GOVQ', 'ZZ'],
    ['260302', '0900'],
    '1',
    'UN',
    ['D', habits.version],
  ];
  const bytes = wireOf(
    [
      [
        'UNB',
        [manner.syntax, '4'],
        [carrier, 'ZZ'],
        ['GOVQ', 'ZZ'],
        ['260302', '0900'],
        interchange,
        '',
        'APIS',
      ],
      ...(habits.group ? [group] : []),
      ...inner,
      ['UNT', String(inner.length + 1), '1'],
      ...(habits.group ? ([['UNE', '1', '1']] as const) : []),
      ['UNZ', '1', interchange],
    ],
    manner,
  );
  return { name, type: 'PAXLST', bytes, persons: rows.map(({ truth }) => truth) };
};

interface Habits {
  readonly version: string;
  readonly eightDigits: boolean;
  readonly group: boolean;
  readonly seats: boolean;
  readonly bags: boolean;
  readonly unique: boolean;
  readonly qualifiers: boolean;
  readonly places: boolean;
}

interface Route {
  readonly carrier: string;
  readonly from: string;
  readonly to: string;
  readonly via: string;
}

const person = (
  one: Traveller,
  at: number,
  { carrier, from, to, via }: Route,
  habits: Habits,
  roll: Dice,
): { readonly pieces: readonly Piece[]; readonly truth: SecondPerson } => {
  const { surname, given, sex, born, nationality, secondNationality, residence, papers } = one;
  const transit = roll.percent(8);
  const debark = transit ? via : to;
  const seat = one.infant || !habits.seats ? undefined : `${10 + at}${roll.one(['A', 'D', 'F'])}`;
  const locator = `Q${roll.digits(5)}`;
  const tag = habits.bags && roll.percent(70) ? one.tag : undefined;
  const values: SecondValue[] = [
    { kind: 'sex', value: sex },
    { kind: 'birth-date', value: born },
    { kind: 'booking', value: locator },
    { kind: 'nationality', value: nationality },
  ];
  const compact = born.replaceAll('-', '');
  const pieces: Piece[] = [
    ['NAD', transit ? 'DDU' : 'FL', '', '', given === undefined ? surname : [surname, given]],
    ['ATT', '2', '', sex],
    habits.eightDigits ? ['DTM', ['329', compact, '102']] : ['DTM', ['329', compact.slice(2)]],
  ];
  if (tag !== undefined) {
    pieces.push(['MEA', 'CT', '', ['', '1']], ['FTX', 'BAG', '', '', [`${carrier}${tag}`, '1']]);
    values.push({ kind: 'bag-tag', value: `${carrier}${tag}` });
  }
  pieces.push(['GEI', '4', '173']);
  if (habits.places) {
    pieces.push(
      ['LOC', '178', from],
      ['LOC', '179', debark],
      ['LOC', '174', residence],
      ['LOC', '180', nationality],
    );
    values.push(
      { kind: 'embark', value: from },
      { kind: 'debark', value: debark },
      { kind: 'residence', value: residence },
      { kind: 'birth-place', value: nationality },
    );
  }
  pieces.push(['NAT', '2', nationality]);
  if (secondNationality !== undefined) {
    pieces.push(['NAT', '2', secondNationality]);
    values.push({ kind: 'nationality', value: secondNationality });
  }
  pieces.push(['RFF', ['AVF', locator]]);
  if (habits.unique) {
    pieces.push(['RFF', ['ABO', one.reference]]);
    values.push({ kind: 'unique-reference', value: one.reference });
  }
  if (seat !== undefined) {
    pieces.push(['RFF', ['SEA', seat]]);
    values.push({ kind: 'seat', value: seat });
  }
  for (const { type, number, issuer, expiry } of papers) {
    pieces.push(
      ['DOC', habits.qualifiers ? [type, '110', '111'] : type, number],
      ['DTM', ['36', expiry.replaceAll('-', '').slice(2)]],
      ['LOC', '91', issuer],
    );
    values.push(
      { kind: 'document', value: number },
      { kind: 'expiry', value: expiry },
      { kind: 'issuer', value: issuer },
    );
  }
  return {
    pieces,
    truth: {
      names: [given === undefined ? surname : `${surname}/${given}`],
      documents: papers.map(({ number }) => number),
      values,
    },
  };
};
