import { randomFrom } from '../names/random.ts';

/** Rows of a table of calls that must not be taken as a call of the order. */
export interface PlantedCalls {
  readonly rows: number;
  readonly otherNumbers: number;
  readonly otherPeriod: number;
  /** Numbers that a spreadsheet rounded: `9.95E+11`. */
  readonly rounded: number;
  readonly selfCalls: number;
}

/** The numbers that the order covers. */
export const coveredNumbers: readonly string[] = Array.from(
  { length: 2_000 },
  (_, at) => `+2811${String(1_000_000 + at)}`,
);

/** First and last minute of the order. */
export const period = { from: '2026-06-01T00:00Z', until: '2026-06-30T23:59Z' } as const;

const START = Date.parse('2026-06-01T00:00:00Z');
const MONTH = 30 * 24 * 60;

/** A table with the given number of calls and one of each plant in every thousand rows. */
export const plantedTable = (rows: number, seed: number): [string, PlantedCalls] => {
  const draw = randomFrom(seed);
  const below = (most: number): number => Math.floor(draw() * most);
  const number = (): string => coveredNumbers[below(coveredNumbers.length)] ?? '';
  const lines = ['caller,callee,start,duration,imei,imsi,cell'];
  const planted = { rows, otherNumbers: 0, otherPeriod: 0, rounded: 0, selfCalls: 0 };
  for (let row = 0; row < rows; row += 1) {
    let [caller, callee] = [number(), number()];
    while (callee === caller) callee = number();
    let minute = below(MONTH);
    const plant = row % 1_000;
    if (plant === 100) {
      [caller, callee] = [`+2899${row}`.padEnd(12, '0'), `+2898${row}`.padEnd(12, '0')];
      planted.otherNumbers += 1;
    } else if (plant === 200) {
      minute = MONTH + 5_000;
      planted.otherPeriod += 1;
    } else if (plant === 300) {
      callee = '9.95E+11';
      planted.rounded += 1;
    } else if (plant === 400) {
      callee = caller;
      planted.selfCalls += 1;
    }
    const start = new Date(START + minute * 60_000 + (row % 60) * 1_000).toISOString();
    // The row number keeps two calls of one minute apart.
    lines.push(
      `${caller},${callee},${start.slice(0, 19)}Z,${row % 997},35${String(row % 3_000).padStart(13, '0')},29901${String(row % 2_500).padStart(10, '0')},QVR-${row % 400}`,
    );
  }
  return [`${lines.join('\n')}\n`, planted];
};
