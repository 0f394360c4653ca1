import type { CivilDate } from '@amirani/core';
import { addDays } from '@amirani/core';
import type { CasePerson, CaseTrip } from '../../networks/records.ts';
import { itemDay } from '../day.ts';
import type { NetworkMaterial } from '../material.ts';
import { firstDay, periods } from '../network/scene.ts';
import { everyday, victim } from '../said/sentences.ts';
import type { HandWrittenItem } from './hand-written.ts';

/** Names of people who do not exist, each with the number of a document. */
const people = [
  'ARDELAN IRMA',
  'BOLKVADZE TEMUR',
  'CASARI LEA',
  'DUMBRA NIK',
  'ESKELA RUTA',
  'FERUCCI ALBA',
  'GRENIER HUGO',
] as const;

const persons: readonly CasePerson[] = people.map((name, at) => ({
  id: `P${at + 1}`,
  surname: name.split(' ')[0] ?? '',
  given: name.split(' ')[1] ?? '',
  birthDate: `19${70 + 4 * at}-0${at + 1}-1${at}` as CivilDate,
  nationality: 'QVR',
  sex: at % 2 === 0 ? 'F' : 'M',
  status: 'unknown',
}));

/** Day, place, who, reference of the booking, minute at which it was made; `back` comes home. */
type Row = readonly [
  day: number,
  place: string,
  who: number,
  booking: string,
  at: number,
  back?: true,
];

const trip = ([day, place, who, booking, bookedAt, back]: Row): CaseTrip => {
  const person = persons[who];
  const date = addDays(firstDay, day);
  const [from, to] = back === true ? [place, 'QVT'] : ['QVT', place];
  return {
    list: `${from}${to}/${date}`,
    date,
    from,
    to,
    booking,
    bookedAt,
    surname: person?.surname ?? '',
    given: person?.given ?? '',
    birthDate: person?.birthDate ?? firstDay,
    document: `HW100000${who}`,
    phone: `+28000000${who}0${who}`,
    card: `4${who}00`,
    address: '',
  };
};

const journeys = (rows: readonly Row[], said: NetworkMaterial['said']): NetworkMaterial => ({
  kind: 'network',
  on: itemDay,
  ...periods,
  question: 'escort',
  marked: ['HW1000000'],
  persons,
  calls: [],
  payments: [],
  said,
  holdings: persons.map(({ id }, at) => ({ kind: 'document', value: `HW100000${at}`, person: id })),
  trips: rows.map(trip),
});

/** Whom she leads in the first of them. */
const led = [1, 2, 3, 4].map((who) => `HW100000${who}`);

/** Whom somebody flies with. */
export const networks: readonly HandWrittenItem[] = [
  {
    id: 'HWN-000001',
    // Four times out beside somebody new who booked minutes later, and each time home alone.
    material: journeys(
      [
        [5, 'QMR', 0, 'AAAAAA', 2_000],
        [5, 'QMR', 1, 'AAABBB', 2_012],
        [6, 'QMR', 0, 'AAACCC', 2_005, true],
        [27, 'QNR', 0, 'BAAAAA', 31_000],
        [27, 'QNR', 2, 'BAABBB', 31_020],
        [29, 'QNR', 0, 'BAACCC', 31_005, true],
        [52, 'QMR', 0, 'CAAAAA', 66_000],
        [52, 'QMR', 3, 'CAABBB', 66_008],
        [53, 'QMR', 0, 'CAACCC', 66_005, true],
        [80, 'QSE', 0, 'DAAAAA', 108_000],
        [80, 'QSE', 4, 'DAABBB', 108_031],
        [82, 'QSE', 0, 'DAACCC', 108_005, true],
      ],
      victim.slice(1, 2),
    ),
    truth: {
      id: 'HWN-000001',
      target: true,
      evidence: ['items.network.escort'],
      referral: 'victim',
      network: {
        members: led,
        links: led.map((document) => ['HW1000000', document] as const),
      },
    },
  },
  {
    id: 'HWN-000002',
    // She flies as often and is home as soon; those who booked beside her fly home with her.
    material: journeys(
      [
        [5, 'QMR', 0, 'AAAAAA', 2_000],
        [5, 'QMR', 1, 'AAABBB', 2_012],
        [6, 'QMR', 0, 'AAACCC', 2_005, true],
        [6, 'QMR', 1, 'AAADDD', 2_014, true],
        [27, 'QNR', 0, 'BAAAAA', 31_000],
        [27, 'QNR', 2, 'BAABBB', 31_020],
        [29, 'QNR', 0, 'BAACCC', 31_005, true],
        [29, 'QNR', 2, 'BAADDD', 31_021, true],
        [52, 'QMR', 0, 'CAAAAA', 66_000],
        [52, 'QMR', 3, 'CAABBB', 66_008],
        [53, 'QMR', 0, 'CAACCC', 66_005, true],
        [53, 'QMR', 3, 'CAADDD', 66_009, true],
      ],
      everyday.slice(1, 2),
    ),
    truth: {
      id: 'HWN-000002',
      target: false,
      evidence: [],
      minutesLost: 60,
      network: { members: [], links: [] },
    },
  },
];
