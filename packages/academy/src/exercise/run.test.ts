import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreOf } from '../scoring/index.ts';
import {
  type Act,
  attemptOf,
  begin,
  type Condition,
  countsPeople,
  decide,
  dueInjects,
  type Exercise,
  finish,
  minutesAt,
  open,
  pause,
  type RunEvent,
  resume,
  runOf,
  sealOf,
  show,
  traineeView,
  valuesIn,
  voidItem,
} from './index.ts';

const SECRET = 'ledger.secret';
const exercise: Exercise = {
  id: 'first-day',
  fieldPrevalence: 0.005,
  blocks: [
    {
      id: 'practice',
      kind: 'practice',
      items: [
        { id: 'p1', target: true, evidence: [SECRET] },
        { id: 'p2', target: false, evidence: [] },
      ],
    },
    {
      id: 'measured',
      kind: 'measured',
      items: [
        { id: 'm1', target: true, evidence: [SECRET], referral: 'child' },
        { id: 'm2', target: false, evidence: [] },
        { id: 'm3', target: true, evidence: [SECRET], hint: 'clear' },
      ],
    },
  ],
  injects: [
    { id: 'call', minutes: 5, text: 'The duty officer calls.' },
    {
      id: 'rush',
      minutes: 0,
      text: 'Two flights more.',
      when: {
        all: [{ count: 'decided', is: { atLeast: 2 } }, { not: { minutes: { atMost: 1 } } }],
      },
    },
    {
      id: 'alert',
      minutes: 0,
      text: 'The level is raised.',
      to: ['ana'],
      when: { value: 'alertLevel', is: { atLeast: 3 } },
    },
  ],
};

/** A run that keeps what is recorded. */
const started = () => {
  const events: RunEvent[] = [];
  const now = () => runOf(events);
  const take = (act: Act): string | undefined => {
    if ('refused' in act) return act.refused;
    events.push(act.event);
    return undefined;
  };
  const decideOn = (person: string, item: string, flagged: boolean, at: number) =>
    take(decide(exercise, now(), person, { item, flagged, named: [] }, at));
  take(begin(now(), ['ana', 'gio', 'ana'], 0));
  return { events, now, take, decideOn };
};

test('the clock stands while the exercise is paused, and nobody decides then', () => {
  const { now, take, decideOn } = started();
  take(show(exercise, now(), 'ana', 60));
  expect(take(pause(now(), 120))).toBeUndefined();
  expect(minutesAt(now(), 6000)).toBe(2);
  expect(decideOn('ana', 'p1', true, 130)).toBe('academy.run.state');
  take(resume(now(), 6000));
  expect(minutesAt(now(), 6060)).toBe(3);
  expect(decideOn('ana', 'p1', true, 6060)).toBeUndefined();
  expect(now().seats.get('ana')?.decisions.get('p1')?.seconds).toBe(120);
});

test('an item is decided once, and only by whom it was shown', () => {
  const { now, take, decideOn } = started();
  expect(decideOn('ana', 'p1', true, 10)).toBe('academy.run.not-shown');
  take(show(exercise, now(), 'ana', 10));
  take(show(exercise, now(), 'ana', 11)); // comes again: nobody skips by going on
  expect([...(now().seats.get('ana')?.shown.keys() ?? [])]).toEqual(['p1']);
  expect(decideOn('ana', 'p1', true, 20)).toBeUndefined();
  expect(decideOn('ana', 'p1', false, 21)).toBe('academy.run.decided');
  expect(decideOn('gio', 'p1', false, 21)).toBe('academy.run.not-shown');
  expect(decideOn('nobody', 'p1', false, 21)).toBe('academy.run.no-seat');
});

test('what somebody opens of the item before them is kept, each part once, with its minute', () => {
  const { events, now, take, decideOn } = started();
  const opening = (part: string, at: number) => take(open(now(), 'ana', 'p1', part, at));
  expect(opening('chip', 5)).toBe('academy.run.not-shown');
  take(show(exercise, now(), 'ana', 60));
  expect(opening('chip', 90)).toBeUndefined();
  expect(opening('chip', 95)).toBe('academy.run.opened');
  take(pause(now(), 100));
  expect(opening('zone', 110)).toBe('academy.run.state');
  take(resume(now(), 400));
  expect(opening('zone', 430)).toBeUndefined();
  decideOn('ana', 'p1', true, 440);
  expect(opening('chain', 450)).toBe('academy.run.decided');
  take(show(exercise, now(), 'ana', 460));
  const seen = () => traineeView(exercise, now(), 'ana')?.items.map(({ opened }) => opened);
  // The clock stood for three hundred seconds.
  expect(seen()).toEqual([
    [
      { part: 'chip', minutes: 1.5 },
      { part: 'zone', minutes: 2 + 10 / 60 },
    ],
    [],
  ]);
  events.push({ kind: 'rolled-back', to: 3, reason: 'The line was down.', at: 470 });
  expect(seen()).toEqual([[{ part: 'chip', minutes: 1.5 }]]);
});

test('what is true of an item is in no view before its decision, nor of a measured one before the release', () => {
  const { events, now, take, decideOn } = started();
  const text = (person: string) => JSON.stringify(traineeView(exercise, now(), person));
  for (let at = 1; at <= 5; at++) {
    take(show(exercise, now(), 'ana', at * 100));
    const open = traineeView(exercise, now(), 'ana')?.items.at(-1);
    expect(open?.truth).toBeUndefined();
    if (open?.block === 'measured') expect(open.decision).toBeUndefined();
    decideOn('ana', open?.id ?? '', true, at * 100 + 30);
    const seen = traineeView(exercise, now(), 'ana')?.items.at(-1);
    expect(seen?.truth === undefined).toBe(seen?.block === 'measured');
  }
  expect(text('gio')).not.toContain(SECRET);
  take(finish(now(), 900));
  events.push({ kind: 'truth-released', at: 901 });
  expect(traineeView(exercise, now(), 'ana')?.items.every(({ truth }) => truth !== undefined)).toBe(
    true,
  );
  expect(text('gio')).not.toContain(SECRET);
});

test('a condition is on what people did where a count stands anywhere in it', () => {
  const count: Condition = { count: 'decided', is: { atLeast: 2 } };
  const others: readonly Condition[] = [{ minutes: {} }, { value: 'alert', is: {} }];
  for (const condition of [count, { not: count }, { any: [...others, { all: [count] }] }])
    expect(countsPeople(condition)).toBe(true);
  for (const condition of [...others, { all: others }, { not: { any: others } }])
    expect(countsPeople(condition)).toBe(false);
});

test('finds the numbers that a condition depends on, at any depth', () => {
  const value: Condition = { value: 'alert', is: {} };
  expect(valuesIn({ all: [{ minutes: {} }, { not: { any: [value] } }] })).toEqual(['alert']);
  expect(valuesIn({ count: 'decided', is: {} })).toEqual([]);
});

test('injects come once, by time, count and value, and to whom they are for', () => {
  const { events, now, take, decideOn } = started();
  const send = (at: number) => {
    const due = dueInjects(exercise, now(), at);
    events.push(...due);
    return due.map((event) =>
      event.kind === 'injected' ? `${event.inject}:${event.to.join('+')}` : '',
    );
  };
  expect(send(30)).toEqual([]);
  events.push({ kind: 'value-set', name: 'alertLevel', value: 3, at: 40 });
  expect(send(40)).toEqual(['alert:ana']);
  for (const item of ['p1', 'p2']) {
    take(show(exercise, now(), 'gio', 50));
    decideOn('gio', item, false, 55);
  }
  expect(send(58)).toEqual([]);
  expect(send(70)).toEqual(['rush:gio']);
  expect(send(301)).toEqual(['call:ana+gio']);
  expect(send(900)).toEqual([]);
  // A person who meets the condition later gets it later, and only once.
  for (const item of ['p1', 'p2']) {
    take(show(exercise, now(), 'ana', 910));
    decideOn('ana', item, false, 920);
  }
  expect(send(930)).toEqual(['rush:ana']);
  expect(send(990)).toEqual([]);
  expect(traineeView(exercise, now(), 'gio')?.injects).toEqual([
    'Two flights more.',
    'The duty officer calls.',
  ]);
});

test('any moment can be looked at again, and the run can be taken back to it; the record keeps what was', () => {
  const { events, now, take, decideOn } = started();
  take(show(exercise, now(), 'ana', 10));
  const before = events.length;
  decideOn('ana', 'p1', true, 20);
  expect(runOf(events.slice(0, before)).seats.get('ana')?.decisions.size).toBe(0);
  events.push({ kind: 'rolled-back', to: before, reason: 'The line was down.', at: 30 });
  expect(now().seats.get('ana')?.decisions.size).toBe(0);
  expect(decideOn('ana', 'p1', false, 40)).toBeUndefined();
  expect(now().seats.get('ana')?.decisions.get('p1')?.flagged).toBe(false);
  expect(events.filter(({ kind }) => kind === 'decided')).toHaveLength(2);
});

test('R74: an item that is void since counts for nobody in any score; practice never counts', () => {
  const { now, take, decideOn } = started();
  for (const [at, item] of ['p1', 'p2', 'm1', 'm2', 'm3'].entries()) {
    take(show(exercise, now(), 'ana', at * 10));
    decideOn('ana', item, true, at * 10 + 5);
  }
  const score = () => scoreOf(attemptOf(exercise, now(), 'ana'));
  expect(score().counts).toMatchObject({ hits: 2, falseAlarms: 1 });
  expect(score().rights.missed).toEqual(['m1']);
  expect(take(voidItem(exercise, 'm1', 'The photograph was of another.', 99))).toBeUndefined();
  expect(score().counts).toMatchObject({ hits: 1, falseAlarms: 1 });
  expect(score().rights.missed).toEqual([]);
  expect(take(voidItem(exercise, 'x', '', 99))).toBe('academy.run.no-item');
});

test('the seal tells whether the truth was changed, however the file is ordered, and not without its salt', () => {
  const [block, ...others] = exercise.blocks;
  if (block === undefined) throw new Error('no block');
  const turned = {
    ...exercise,
    blocks: [{ items: block.items, kind: block.kind, id: block.id }, ...others],
  };
  expect(sealOf(turned, 'salt')).toBe(sealOf(exercise, 'salt'));
  const items = block.items.map((item, at) => (at === 0 ? { ...item, target: false } : item));
  expect(sealOf({ ...exercise, blocks: [{ ...block, items }, ...others] }, 'salt')).not.toBe(
    sealOf(exercise, 'salt'),
  );
  expect(sealOf(exercise, 'other')).not.toBe(sealOf(exercise, 'salt'));
});

test('whatever anybody tries in whatever order: one decision an item, and no truth before it', () => {
  const person = fc.constantFrom('ana', 'gio', 'nobody');
  const item = fc.constantFrom('p1', 'p2', 'm1', 'm2', 'm3', 'x');
  const trial = fc.oneof(
    fc.record({ what: fc.constant('show' as const), person, item }),
    fc.record({ what: fc.constant('decide' as const), person, item }),
    fc.record({ what: fc.constantFrom('pause' as const, 'resume' as const), person, item }),
  );
  fc.assert(
    fc.property(fc.array(trial, { maxLength: 60 }), (trials) => {
      const { events, now, take, decideOn } = started();
      for (const [at, { what, person, item }] of trials.entries()) {
        if (what === 'show') take(show(exercise, now(), person, at));
        else if (what === 'decide') decideOn(person, item, true, at);
        else take(what === 'pause' ? pause(now(), at) : resume(now(), at));
        for (const who of ['ana', 'gio'])
          for (const seen of traineeView(exercise, now(), who)?.items ?? [])
            if (seen.decision === undefined || seen.block === 'measured')
              expect(seen.truth).toBeUndefined();
      }
      const decided = events.flatMap((event) =>
        event.kind === 'decided' ? [`${event.person} ${event.decision.item}`] : [],
      );
      expect(new Set(decided).size).toBe(decided.length);
    }),
  );
});
