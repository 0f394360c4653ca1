import { addDays } from '@amirani/core';
import type { CasePayment } from '../../networks/records.ts';
import type { Stream } from '../../random/stream.ts';
import type { Scene, SceneAsk } from './scene.ts';
import { adultsOf, DAYS, firstDay, nth } from './scene.ts';

const payers = { easy: 8, usual: 7, hard: 6 } as const;
/** Of a thousand of what came in the collector keeps so much. */
const fees = { easy: [30, 60], usual: [30, 90], hard: [60, 120] } as const;
/** Rows of every scene. */
const ROWS = 90;

/**
 * Many pay one, and one pays on. In a network strangers pay within days, and nearly all of it goes to one more at once, twice. Friends who put
 * money together get the rest back, and their agency is paid by others too; children who send money home do it every month, and
 * it is spent in small sums.
 */
export const collected = ({ target, difficulty, people, source }: SceneAsk): Scene => {
  const own = source.child('payments');
  const count = payers[difficulty];
  const [collector, organiser, ...rest] = adultsOf(people, count + 8);
  if (collector === undefined || organiser === undefined)
    throw new RangeError('scenario/items: nobody');
  const paying = rest.slice(0, count);
  const others = rest.slice(count);
  const honest = own.pick(['purse', 'remittance'] as const);
  const payments: Omit<CasePayment, 'id'>[] = [];
  const pay = (from: string, to: string, day: number, amount: number): void => {
    payments.push({
      from,
      to,
      amount,
      date: addDays(firstDay, Math.min(day, DAYS - 1)),
      channel: own.weighted([
        [6, 'transfer'],
        [2, 'cash'],
        [2, 'informal'],
      ] as const),
    });
  };
  const monthly = !target && honest === 'remittance';
  for (const start of monthly ? [3, 31, 59, 87] : [own.between(4, 20), own.between(60, 80)]) {
    let sum = 0;
    const share = own.between(240, 360) * 1000;
    for (const payer of paying) {
      // Friends all give the same; strangers pay what was agreed with each.
      const amount = monthly
        ? own.between(20, 40) * 1000
        : target
          ? own.between(240, 360) * 1000
          : share;
      sum += amount;
      pay(payer.account, collector.account, start + own.between(0, 9), amount);
    }
    if (monthly) continue;
    if (target) {
      const [low, high] = fees[difficulty];
      pay(collector.account, organiser.account, start + 11, less(sum, own.between(low, high)));
      continue;
    }
    pay(collector.account, organiser.account, start + 11, less(sum, own.between(250, 400)));
    for (const payer of paying)
      pay(
        collector.account,
        payer.account,
        start + own.between(14, 20),
        own.between(50, 90) * 1000,
      );
    // An agency lives from many.
    for (const client of others.slice(0, 4))
      pay(
        client.account,
        organiser.account,
        own.between(0, DAYS - 1),
        own.between(200, 900) * 1000,
      );
  }
  fill(
    payments.length,
    own.child('others'),
    (at) => {
      const [from, to] = [
        nth(others, at.below(others.length)),
        nth(people, at.below(people.length)),
      ];
      if (from === to || to === collector) return;
      pay(from.account, to.account, at.between(0, DAYS - 1), at.between(3, 180) * 500);
    },
    () => payments.length,
  );
  return {
    question: 'money',
    marked: [collector.account, organiser.account],
    rows: {
      payments: payments
        .toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
        .map((one, at) => ({ id: `B${String(at + 1).padStart(3, '0')}`, ...one })),
    },
    about: [collector, organiser],
    evidence: 'items.network.collected',
    links: target
      ? [collector, ...paying].map((from) => [
          from.account,
          (from === collector ? organiser : collector).account,
        ])
      : [],
  };
};

const less = (sum: number, permille: number): number =>
  Math.round((sum * (1000 - permille)) / 1000);

const key = ({ date, from, to, amount }: Omit<CasePayment, 'id'>): string =>
  `${date} ${from} ${to} ${amount}`;

/** Everything else that is paid, until there are as many rows as in every scene. */
const fill = (
  from: number,
  source: Stream,
  pay: (at: Stream) => void,
  rows: () => number,
): void => {
  for (let at = from; rows() < ROWS; at++) pay(source.child(at));
};
