import type { AirlineCode } from '../geography/airlines.ts';
import { airlines } from '../geography/airlines.ts';
import { airportOf } from '../geography/airports.ts';
import { homeState, stateOf } from '../geography/states.ts';
import type { Stream } from '../random/stream.ts';
import type { Instant, ZoneName } from '../time/instant.ts';
import { DAY, local } from '../time/instant.ts';
import type { Flight, Mishap } from './flight.ts';

/** S: 20 flights, about 800 travellers. M: 80 flights, about 8,000. L: 600 flights, about 45,000. */
export type WorldSize = 'S' | 'M' | 'L';

/** The flights of a world, in order of departure. `wave`: when the first of the morning's departures leaves. */
export const scheduleOf = (wave: Instant, size: WorldSize, source: Stream): readonly Flight[] => {
  const more = Array.from({ length: extra[size] }, (_, i) => filler(i, size, source.child(i)));
  return [...demonstration, ...more]
    .map((row) => flightOf(row, wave))
    .sort((a, b) => a.departure - b.departure || (a.id < b.id ? -1 : 1));
};

const extra: Readonly<Record<WorldSize, number>> = { S: 0, M: 60, L: 580 };

interface Row {
  readonly flight: readonly [AirlineCode, string];
  readonly route: readonly [from: string, to: string];
  /** Minutes after the wave. */
  readonly at: number;
  readonly minutes: number;
  readonly load: number;
  readonly mishaps?: readonly Mishap[];
  readonly codeShare?: readonly [AirlineCode, string];
}

/**
 * The demonstration: four low-cost departures leave together at four in the morning, two flights are
 * full, three airports work, and the same number flies on the day before and the day after.
 */
const demonstration: readonly Row[] = [
  {
    flight: ['0V', '601'],
    route: ['QVK', 'QPR'],
    at: 0,
    minutes: 225,
    load: 148,
    mishaps: ['parts-out-of-order', 'sent-twice'],
  },
  {
    flight: ['0V', '615'],
    route: ['QVK', 'QNR'],
    at: 5,
    minutes: 215,
    load: 42,
    mishaps: ['unknown-segment'],
  },
  {
    flight: ['K0', '3310'],
    route: ['QVK', 'QSE'],
    at: 10,
    minutes: 300,
    load: 38,
    codeShare: ['H0', '7310'],
    mishaps: ['glued'],
  },
  {
    flight: ['Q0', '72'],
    route: ['QVK', 'QMR'],
    at: 20,
    minutes: 265,
    load: 55,
    mishaps: ['sent-twice-rewrapped'],
  },
  { flight: ['U0', '508'], route: ['QVT', 'QRZ'], at: 150, minutes: 190, load: 34 },
  {
    flight: ['W0', '201'],
    route: ['QVT', 'QWD'],
    at: 300,
    minutes: 200,
    load: 44,
    codeShare: ['H0', '7201'],
  },
  {
    flight: ['H0', '9'],
    route: ['QVT', 'QXM'],
    at: 540,
    minutes: 620,
    load: 118,
    mishaps: ['part-missing'],
    codeShare: ['W0', '4009'],
  },
  { flight: ['0L', '44'], route: ['QVB', 'QUW'], at: 690, minutes: 180, load: 12 },
  {
    flight: ['0V', '633'],
    route: ['QVK', 'QML'],
    at: 900,
    minutes: 270,
    load: 30,
  },
  { flight: ['K0', '3312'], route: ['QVT', 'QSE'], at: 1100, minutes: 305, load: 16 },
  { flight: ['0V', '602'], route: ['QPR', 'QVK'], at: -290, minutes: 225, load: 24 },
  { flight: ['W0', '200'], route: ['QWD', 'QVT'], at: -260, minutes: 190, load: 36 },
  {
    flight: ['H0', '8'],
    route: ['QXM', 'QVT'],
    at: -400,
    minutes: 640,
    load: 26,
    codeShare: ['W0', '4008'],
  },
  { flight: ['Q0', '71'], route: ['QMR', 'QVK'], at: 120, minutes: 260, load: 22 },
  { flight: ['U0', '507'], route: ['QRZ', 'QVT'], at: 200, minutes: 185, load: 14 },
  {
    flight: ['0Z', '17'],
    route: ['QYA', 'QVB'],
    at: 500,
    minutes: 180,
    load: 28,
    mishaps: ['truncated', 'unreadable'],
  },
  { flight: ['0V', '601'], route: ['QVK', 'QPR'], at: -DAY, minutes: 225, load: 18 },
  { flight: ['0V', '601'], route: ['QVK', 'QPR'], at: DAY, minutes: 225, load: 20 },
  { flight: ['0Z', '18'], route: ['QVB', 'QYA'], at: 1380, minutes: 185, load: 12 },
  { flight: ['0L', '43'], route: ['QUW', 'QVT'], at: -1500, minutes: 175, load: 10 },
];

const mishaps: readonly Mishap[] = [
  'sent-twice',
  'sent-twice-rewrapped',
  'parts-out-of-order',
  'part-missing',
  'truncated',
  'unreadable',
  'glued',
  'unknown-segment',
];

const abroad: readonly string[] = [
  'QMR',
  'QML',
  'QNR',
  'QPR',
  'QSE',
  'QRZ',
  'QUW',
  'QWD',
  'QYA',
  'QXM',
];

/** Flights beyond the demonstration, over as many days as keep a day to about 40 departures and arrivals. */
const filler = (i: number, size: WorldSize, source: Stream): Row => {
  const home = source.weighted([
    [5, 'QVT'],
    [4, 'QVK'],
    [1, 'QVB'],
  ]);
  const away = source.pick(abroad);
  const days = size === 'M' ? 2 : 15;
  return {
    flight: [source.pick(airlines).code, String(4000 + i)],
    route: source.chance(500) ? [home, away] : [away, home],
    at: source.between(-days * 720, days * 720) - (source.below(60) % 5),
    minutes: source.between(120, 400),
    load: source.between(60, 180) - (size === 'L' ? source.between(40, 60) : 0),
    ...(source.chance(200) ? { mishaps: [source.pick(mishaps)] } : {}),
  };
};

const flightOf = (row: Row, wave: Instant): Flight => {
  const [carrier, number] = row.flight;
  const [from, to] = row.route;
  const departure = wave + row.at;
  const { date } = local(departure, airportOf(from).zone);
  return {
    id: `${carrier}${number}/${date}`,
    carrier,
    number,
    ...(row.codeShare === undefined
      ? {}
      : { codeShare: { carrier: row.codeShare[0], number: row.codeShare[1] } }),
    from,
    to,
    departure,
    arrival: departure + row.minutes,
    direction: airportOf(from).state === homeState ? 'departure' : 'arrival',
    aircraft: row.minutes > 400 ? '789' : '320',
    load: row.load,
    mishaps: row.mishaps ?? [],
  };
};

/** The zone of the home state. */
export const homeZone: ZoneName = stateOf(homeState).zone;
