import type { CivilDate } from '@amirani/core';
import { homeState, stateOf } from '../geography/states.ts';
import { nameStock } from '../people/culture.ts';
import type { Person } from '../people/person.ts';
import { makePerson } from '../people/person.ts';
import type { Stream } from '../random/stream.ts';

/** A phone as its user holds it: number, handset and SIM. */
export interface Phone {
  readonly number: string;
  readonly imei: string;
  readonly imsi: string;
}

/** Somebody of the world, with what she calls, pays and travels with. */
export interface Citizen {
  readonly id: string;
  readonly person: Person;
  readonly age: number;
  readonly household: number;
  readonly address: string;
  readonly cell: string;
  readonly phone: Phone;
  readonly account: string;
  readonly card: string;
  /** Index of the work place; -1 for none. */
  readonly work: number;
  /** Index of the club, choir or team; -1 for none. */
  readonly club: number;
}

/** The people of a world. */
export interface Society {
  readonly citizens: readonly Citizen[];
  readonly households: readonly (readonly Citizen[])[];
  readonly works: readonly (readonly Citizen[])[];
  readonly clubs: readonly (readonly Citizen[])[];
}

const nationalities = ['QVR', 'QMB', 'QNI', 'QPL', 'QSC', 'QRD'] as const;

/** Draws households until the number of people is reached; work and clubs depend only on age. */
export const makeSociety = (size: number, on: CivilDate, seed: number, source: Stream): Society => {
  const stocks = new Map(
    nationalities.map((code) => [code, nameStock(seed, stateOf(code).culture)] as const),
  );
  const workCount = Math.max(4, Math.floor(size / 28));
  const clubCount = Math.max(4, Math.floor(size / 36));
  const citizens: Citizen[] = [];
  for (let household = 0; citizens.length < size; household++) {
    const own = source.child(`household/${household}`);
    const nationality = own.pick(nationalities);
    const stock = stocks.get(nationality) ?? nameStock(seed, stateOf(nationality).culture);
    const family = own.below(stock.surnames.length);
    const ages = own.pick(shapes);
    const address = `${own.pick(streets)} ${own.between(1, 90)}, ${own.pick(stateOf(homeState).cities)}`;
    const cell = `QVR-${own.between(100, 140)}`;
    for (const [place, [low, high]] of ages.entries()) {
      const self = own.child(place);
      const age = self.between(low, high);
      const id = `P${citizens.length + 1}`;
      const person = makePerson(
        { id, nationality, stock, sex: self.chance(500) ? 'F' : 'M', age, on, family },
        self.child('person'),
      );
      citizens.push({
        id,
        person,
        age,
        household,
        address,
        cell,
        phone: makePhone(self.child('phone')),
        account: makeAccount(self.child('account')),
        card: `4${self.child('card').digits(15)}`,
        work: age >= 20 && age < 65 && self.chance(850) ? self.below(workCount) : -1,
        club: age >= 12 && self.chance(450) ? self.below(clubCount) : -1,
      });
    }
  }
  const grouped = (of: (one: Citizen) => number, count: number): readonly (readonly Citizen[])[] =>
    Array.from({ length: count }, (_, at) => citizens.filter((one) => of(one) === at));
  return {
    citizens,
    households: grouped(({ household }) => household, (citizens.at(-1)?.household ?? 0) + 1),
    works: grouped(({ work }) => work, workCount),
    clubs: grouped(({ club }) => club, clubCount),
  };
};

/** A telephone of this world: neither the ITU nor an operator has assigned its country code. */
export const makePhone = (source: Stream): Phone => ({
  number: `+${stateOf(homeState).dial}${source.digits(8)}`,
  imei: `35${source.digits(13)}`,
  imsi: `29901${source.digits(10)}`,
});

/** An account of this world. */
const makeAccount = (source: Stream): string => `QV${source.digits(20)}`;

/** Ages of who lives together. */
const shapes: readonly (readonly (readonly [low: number, high: number])[])[] = [
  [[24, 80]],
  [[68, 84]],
  [
    [26, 60],
    [26, 60],
  ],
  [
    [30, 45],
    [30, 45],
    [6, 17],
  ],
  [
    [34, 48],
    [34, 48],
    [8, 17],
    [13, 17],
  ],
  [
    [36, 50],
    [36, 50],
    [14, 19],
    [68, 82],
  ],
];

const streets = ['Vazi street', 'Harbour road', 'Mill lane', 'Upper garden', 'Station square'];
