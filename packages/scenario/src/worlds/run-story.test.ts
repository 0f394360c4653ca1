import { type CivilDate, daysBetween } from '@amirani/core';
import { expect, test } from 'vitest';
import { type BorderModule, readModuleValue, type State } from '../modules/index.ts';
import { type Life, livesOfFlight, planTrainingWorld, trainingWorldVersion } from './index.ts';

const a = { assumption: 'a test' };

/** The results of twenty stories of these states. */
const livesOf = (
  states: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): readonly Life[] => {
  const { module, problems } = readModuleValue({
    format: 'amirani.module/1',
    id: 'tried',
    title: 't',
    about: 't',
    perMillion: { high: { value: 1_000_000, ...a }, low: { value: 0, ...a } },
    roles: {
      one: { age: 'adult', because: 'a test' },
      other: { age: 'adult', because: 'a test' },
    },
    begins: { value: 100, ...a },
    states: { ...states, End: { type: 'Terminal' } },
    ...more,
  });
  if (module === undefined) throw new Error(JSON.stringify(problems));
  const { plan } = planTrainingWorld({
    version: trainingWorldVersion,
    seed: 'tried',
    referenceDate: '2026-03-31' as CivilDate,
    size: { travellers: 20, flights: 2, days: 1 },
    prevalence: 'high',
    modules: [module as BorderModule],
  });
  if (plan === undefined) throw new Error('a world');
  return [0, 1].flatMap((flight) => livesOfFlight(plan, flight).lives);
};

const to = (name: string) => ({ transition: { to: name } });
const start = (name: string) => ({ type: 'Initial', ...to(name) }) satisfies Partial<State>;

/** The one and the other of each life, in whichever order they came. */
const pairs = (lives: readonly Life[]) =>
  lives.map(({ travellers: [first, second] }) => {
    if (first === undefined || second === undefined) throw new Error('two come');
    return [first, second] as const;
  });

test('bookings are together or apart, paid by one, split, and given a telephone', () => {
  const together = livesOf({
    Start: start('Books'),
    Books: { type: 'Book', roles: ['one', 'other'], together: true, payer: 'one', ...to('End') },
  });
  for (const [first, second] of pairs(together)) {
    expect(second.booking.locator).toBe(first.booking.locator);
    expect(second.booking.card).toBe(first.booking.card);
    expect(second.booking.phone).not.toBe(first.booking.phone);
  }
  const amended = livesOf({
    Start: start('Books'),
    Books: { type: 'Book', roles: ['one', 'other'], together: true, payer: 'one', ...to('Splits') },
    Splits: { type: 'AmendBooking', role: 'other', change: 'split', from: 'one', ...to('Calls') },
    Calls: { type: 'AmendBooking', role: 'other', change: 'phone', from: 'one', ...to('Lives') },
    Lives: { type: 'LinkTo', role: 'one', other: 'other', by: 'address', ...to('End') },
  });
  for (const [first, second] of pairs(amended)) {
    expect(second.booking.locator).not.toBe(first.booking.locator);
    expect(second.booking.phone).toBe(first.booking.phone);
    expect(second.booking.address).toBe(first.booking.address);
  }
});

test('a delay passes, a guard holds back, a table and what was visited decide the way', () => {
  const lives = livesOf({
    Start: start('Waits'),
    Waits: { type: 'Delay', days: { low: 30, high: 30, ...a }, ...to('Pays') },
    Pays: {
      type: 'Pay',
      from: 'other',
      to: 'one',
      amount: { low: 7, high: 7, ...a },
      ...to('Guards'),
    },
    Guards: {
      type: 'Guard',
      allow: {
        all: [{ attribute: 'daysLeft', atLeast: { value: 70, ...a } }, { visited: 'Pays' }],
      },
      otherwise: 'Never',
      ...to('Sets'),
    },
    Sets: { type: 'Set', attribute: 'season', value: 'winter', ...to('Turns') },
    Turns: {
      type: 'Simple',
      transition: {
        table: { attribute: 'season', rows: { winter: { to: 'Meets' } } },
        else: { to: 'Never' },
      },
    },
    Meets: {
      type: 'Meet',
      roles: ['one', 'other'],
      transition: {
        conditional: [
          {
            if: {
              any: [{ visited: 'Never' }, { attribute: 'partySize', atLeast: { value: 3, ...a } }],
            },
            go: { to: 'Never' },
          },
          { if: { not: { attribute: 'season', is: 'summer' } }, go: { to: 'Absent' } },
        ],
        else: { to: 'Never' },
      },
    },
    Absent: { type: 'Emit', role: 'one', message: 'carrier-absent', ...to('End') },
    Never: { type: 'Ask', role: 'one', for: 'medical', truth: never, ...to('End') },
  });
  expect(lives).toHaveLength(20);
  for (const { travellers, records, truths } of lives) {
    expect(travellers.filter(({ carrier }) => carrier === null)).toHaveLength(1);
    expect(truths).toEqual([]);
    const [payment] = records.filter(({ kind }) => kind === 'payment');
    const day = travellers[0]?.flight.split('/')[1] as CivilDate;
    expect(payment).toMatchObject({ amount: 700 });
    expect(daysBetween(payment?.date as CivilDate, day)).toBe(70);
    const [meeting] = records.filter(({ kind }) => kind === 'meeting');
    expect(meeting).toMatchObject({
      persons: expect.arrayContaining(travellers.map(({ id }) => id)),
    });
  }
});

const never = {
  technique: 't',
  line: 'first',
  evidence: ['asked.for-help'],
  visible: ['asks'],
  rightAction: 'refer-victim',
  ifMissed: 'm',
  ifAccused: 'h',
};

test('a journey that would not be over before the flight is left out; stays are those of who travelled', () => {
  const lives = livesOf({
    Start: start('Goes'),
    Goes: { type: 'Travel', role: 'one', nights: { low: 5, high: 5, ...a }, ...to('Waits') },
    Waits: { type: 'Delay', days: { low: 97, high: 97, ...a }, ...to('Late') },
    Late: { type: 'Travel', role: 'one', nights: { low: 5, high: 5, ...a }, ...to('End') },
  });
  for (const { travellers, records } of lives) {
    expect(records.map(({ kind }) => kind)).toEqual(['journey', 'journey']);
    const stays = travellers.flatMap((one) =>
      one.stays.map(({ entry, exit }) => daysBetween(entry, exit)),
    );
    expect(stays).toContain(5);
    for (const { stays: own } of travellers)
      for (const { exit } of own) expect(exit < (travellers[0]?.at.slice(0, 10) ?? '')).toBe(true);
  }
});

test('ways are taken as often as their shares say', () => {
  const lives = livesOf(
    {
      Start: {
        type: 'Initial',
        transition: {
          distributed: [
            { p: { value: 0.25, ...a }, to: 'Asks' },
            { p: { value: 0.75, ...a }, to: 'End' },
          ],
        },
      },
      Asks: { type: 'Ask', role: 'one', for: 'asylum', truth: never, ...to('End') },
    },
    { perMillion: { high: { value: 1_000_000, ...a }, low: { value: 0, ...a } } },
  );
  const many = lives.filter(({ truths }) => truths.some(({ kind }) => kind === 'need')).length;
  // Five of twenty, within four standard deviations.
  expect(Math.abs(many - 5)).toBeLessThan(8);
  for (const { truths, travellers } of lives)
    expect(travellers.filter(({ asks }) => asks === 'asylum')).toHaveLength(truths.length);
});

test('a story that goes round in circles is ended, and the ledger says so', () => {
  const round = { p: { value: 1, ...a }, to: 'Round' };
  const lives = livesOf({
    Start: start('Round'),
    Round: {
      type: 'Simple',
      transition: { distributed: [round, { p: { value: 0, ...a }, to: 'End' }] },
    },
  });
  for (const { truths, travellers } of lives) {
    expect(truths.map(({ kind }) => kind)).toEqual(['cut']);
    expect(travellers).toHaveLength(2);
  }
});
