import { describe, expect, test } from 'vitest';
import { CallSheet } from '../../test/calling.ts';
import { readCalls, readWindow, replacedPhones, type Window } from '../index.ts';

const whole = (text: string): Window => {
  const window = readWindow(text);
  if (window === undefined) throw new Error(text);
  return window;
};

const before = whole('2026-05-01..2026-05-10');
const after = whole('2026-05-11..2026-05-20');
const early = [1, 10] as const;
const late = [11, 20] as const;
const always = [1, 20] as const;

const search = (sheet: CallSheet) => {
  const { calls, problems } = readCalls(sheet.text());
  expect(problems).toEqual([]);
  const found = replacedPhones(calls, before, after);
  const short = (pairs: typeof found.pairs) => pairs.map((pair) => `${pair.before}>${pair.after}`);
  return { ...found, sure: short(found.pairs), doubtful: short(found.unsure) };
};

/** People who go on as ever: each has a few contacts of their own, and everybody calls the taxi. */
const town = (sheet = new CallSheet()): CallSheet => {
  for (let at = 0; at < 40; at += 1) {
    const friends = [at + 1, at + 7, at + 19].map((other) => `t${other % 40}`);
    sheet.habit(`t${at}`, friends.join(' '), always, 4).habit(`t${at}`, 'taxi', always, 2);
  }
  return sheet;
};

describe('replaced phones', () => {
  test('a number falls silent and another comes up with its contacts', () => {
    const sheet = town()
      .habit('old', 't1 t5 t12 t30 t33', early)
      .habit('new', 't1 t5 t12 t33 t20', late)
      .habit('stranger', 't2 t9 t28', late);
    const { sure, pairs } = search(sheet);
    expect(sure).toEqual(['old>new']);
    expect(pairs[0]?.shared.toSorted()).toEqual(['t1', 't12', 't33', 't5']);
    expect(pairs[0]?.via).toEqual([]);
    expect(pairs[0]?.overlap).toBeGreaterThan(0.6);
  });

  test('a number is found that is known only through other replaced ones', () => {
    const sheet = town()
      .habit('old1', 't1 t5 t12 t30', early)
      .habit('new1', 't1 t5 t12 t30', late)
      .habit('old2', 't3 t8 t21 t35', early)
      .habit('new2', 't3 t8 t21 t35', late)
      .habit('old3', 't10 t17 t24 t38', early)
      .habit('new3', 't10 t17 t24 t38', late)
      .habit('oldhead', 'old1 old2 old3', early, 3)
      .habit('newhead', 'new1 new2 new3', late, 3);
    const { sure, pairs } = search(sheet);
    expect(sure.toSorted()).toEqual(['old1>new1', 'old2>new2', 'old3>new3', 'oldhead>newhead']);
    const head = pairs.find((pair) => pair.before === 'oldhead');
    expect(head?.via.map(([old]) => old).toSorted()).toEqual(['old1', 'old2', 'old3']);
  });

  test('a ring whose pairs hold only together', () => {
    const sheet = town();
    for (const [generation, days] of [
      ['old', early],
      ['new', late],
    ] as const)
      for (const [at, own] of ['t1 t5', 't3 t8', 't10 t17', 't22 t36'].entries()) {
        const others = [0, 1, 2, 3].filter((other) => other > at);
        sheet.habit(`${generation}${at}`, own, days, 3);
        if (others.length > 0)
          sheet.habit(
            `${generation}${at}`,
            others.map((other) => `${generation}${other}`).join(' '),
            days,
            4,
          );
      }
    expect(search(sheet).sure.toSorted()).toEqual([
      'old0>new0',
      'old1>new1',
      'old2>new2',
      'old3>new3',
    ]);
  });

  test('a family shares its contacts all the time: nobody of it was replaced', () => {
    const sheet = town()
      .habit('mother', 't1 t5 t12 t30 gran', always)
      .habit('father', 't1 t5 t12 t30 gran', always)
      .habit('daughter', 't1 t5 t12 gran', always);
    expect(search(sheet)).toMatchObject({ sure: [], doubtful: [] });
  });

  test('one of a family falls silent and another gets a phone: said as unsure at most', () => {
    const sheet = town()
      .habit('mother', 'father gran uncle aunt', always)
      .habit('father', 'gran uncle aunt', always)
      .habit('gran', 'uncle aunt', always)
      .habit('son', 'mother father gran uncle t4 t18', early)
      .habit('daughter', 'mother father gran uncle t9 t27', late);
    const { sure, doubtful, unsure } = search(sheet);
    expect(sure).toEqual([]);
    expect(doubtful).toEqual(['son>daughter']);
    expect(unsure[0]?.doubts).toContain('shared-circle');
  });

  test('who called each other are two', () => {
    const sheet = town()
      .habit('one', 't1 t5 t12 t30 t33', early)
      .habit('other', 't1 t5 t12 t30 t33', late)
      .habit('one', 'other', [10, 10], 1);
    const { sure, unsure } = search(sheet);
    expect(sure).toEqual([]);
    expect(unsure[0]?.doubts).toContain('called-each-other');
  });

  test('two new numbers with the same contacts: it is unsure which', () => {
    const sheet = town()
      .habit('old', 't1 t5 t12 t30 t33', early)
      .habit('new1', 't1 t5 t12 t30 t33', late)
      .habit('new2', 't1 t5 t12 t30 t33', late);
    const { sure, unsure } = search(sheet);
    expect(sure).toEqual([]);
    expect(unsure[0]?.doubts).toContain('ambiguous');
  });

  test('a number that was in use beside the old one did not replace it', () => {
    const sheet = town()
      .habit('old', 't1 t5 t12 t30 t33', [1, 10], 8)
      .habit('other', 't1 t5 t12 t30 t33', [7, 20], 12);
    expect(search(sheet).sure).toEqual([]);
  });

  test('to call the same taxi is nothing in common', () => {
    const sheet = town().habit('guest1', 'taxi t3 t9', early).habit('guest2', 'taxi t14 t31', late);
    expect(search(sheet).sure).toEqual([]);
  });

  test('a handset that goes along says it with few contacts', () => {
    const rows = town().rows.map((row) => `${row},`);
    rows[0] = 'caller,callee,start,duration,cell,imei';
    rows.push('old,t1,2026-05-02T10:00,5,,111', 'old,t2,2026-05-03T10:00,5,,111');
    rows.push('old,t2,2026-05-04T10:00,5,,111', 'new,t2,2026-05-12T10:00,5,,111');
    rows.push('new,t3,2026-05-13T10:00,5,,111', 'new,t3,2026-05-14T10:00,5,,111');
    const { calls } = readCalls(rows.join('\n'));
    const { pairs } = replacedPhones(calls, before, after);
    expect(pairs.map((pair) => [pair.before, pair.after, pair.sameHandset])).toEqual([
      ['old', 'new', true],
    ]);
  });

  test('the busiest number is nobody in particular', () => {
    const { pairs, unsure } = search(town());
    expect(JSON.stringify([pairs, unsure])).not.toContain('taxi');
  });

  test('does not depend on the order of the rows', () => {
    const sheet = town()
      .habit('old', 't1 t5 t12 t30 t33', early)
      .habit('new', 't1 t5 t12 t33 t20', late)
      .habit('old2', 't3 t8 t21 t35', early)
      .habit('new2', 't3 t8 t21 t6', late);
    const { calls } = readCalls(sheet.text());
    const forwards = replacedPhones(calls, before, after);
    const backwards = replacedPhones([...calls].reverse(), before, after);
    const short = ({ pairs }: typeof forwards) =>
      pairs.map((pair) => [pair.before, pair.after, pair.overlap.toFixed(9)]);
    expect(short(backwards)).toEqual(short(forwards));
    expect(forwards.pairs.length).toBe(2);
  });

  test('an empty table has no pairs', () => {
    expect(replacedPhones([], before, after)).toEqual({
      pairs: [],
      unsure: [],
      silent: 0,
      fresh: 0,
    });
  });
});
