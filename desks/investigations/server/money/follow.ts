import { moneyPatterns, type Payment, paymentsOf } from '@amirani/network/money';
import { isA } from '@amirani/network/schema';
import { firstValue } from '@amirani/network/statements';
import { Problem } from '@platform/server/http/problems.ts';
import type { MoneyPattern } from '../../api/types.ts';
import { dayText, isInSpan, type Span, textOnClock } from '../span.ts';
import { holdersIn } from '../statements/holders.ts';
import { categoryIn, headIn } from '../statements/present.ts';
import type { SeenCase } from '../statements/view.ts';

/** Payments that are looked at together; more are filtered by time first. */
const MOST_PAYMENTS = 20_000;
/** Of each list no more are sent than this; the rest is counted. */
const MOST = 200;

/**
 * The money of a case in a span: what each got and gave, and patterns of payments. Accounts stand for their holders where one
 * is stated; days are those of a zone. Victims and what is theirs are in no list and no pattern (Directive 2011/36/EU Art. 8; R40).
 * @throws Problem `investigation.graph.too-large`
 */
export const followMoney = (seen: SeenCase, span: Span, zone: string) => {
  const holders = holdersIn(seen);
  const { payments: all, incomplete } = paymentsOf(seen.view, {
    onClock: textOnClock(zone),
    holderOf: (account) => holders.get(account),
  });
  const payments = all.filter(({ day }) => isInSpan(day, span));
  if (payments.length > MOST_PAYMENTS)
    throw new Problem('investigation.graph.too-large', { most: MOST_PAYMENTS });
  const { patterns, unfinished } = moneyPatterns(payments, {
    categoryOf: (id) => categoryIn(seen, id),
    acquainted: acquaintedIn(seen),
  });
  const parties = new Set(payments.flatMap((one) => [one.from, one.to]));
  const apart = [...parties].filter((id) => seen.apart.has(id));
  const totals = totalsOf(seen, payments);
  return {
    payments: payments.length,
    incomplete: incomplete.length,
    unfinished,
    patterns: patterns.slice(0, MOST).map(
      (pattern): MoneyPattern => ({
        kind: pattern.kind,
        apart: pattern.apart,
        rounds: pattern.rounds,
        named: pattern.named.map(({ id }) => headIn(seen, id)),
        links: pattern.links.map(({ source, target, amount, payments: own }) => ({
          source: headIn(seen, source),
          target: headIn(seen, target),
          amount,
          payments: own.length,
        })),
        payers: pattern.payers,
        payments: pattern.payments.length,
        currency: pattern.currency,
        doubts: [...pattern.doubts],
        amountIn: pattern.amountIn,
        amountOut: pattern.amountOut,
        from: dayText(pattern.firstDay),
        to: dayText(pattern.lastDay),
      }),
    ),
    patternsLeft: Math.max(0, patterns.length - MOST),
    totals: totals.slice(0, MOST),
    totalsLeft: Math.max(0, totals.length - MOST),
    apart: apart.length,
  };
};

/** Who called whom, as far as the holders of the numbers are known. */
const acquaintedIn = (seen: SeenCase): ((a: string, b: string) => boolean) => {
  const holder = (id: string): string => firstValue(seen.view.entities.get(id), 'subscriber') ?? id;
  const pairs = new Set<string>();
  for (const { kind, source, target } of seen.links)
    if (isA(kind, 'Call')) pairs.add([holder(source), holder(target)].sort().join(' '));
  return (a, b) => pairs.has([a, b].sort().join(' '));
};

interface Sums {
  received: number;
  given: number;
  readonly payers: Set<string>;
  readonly receivers: Set<string>;
  payments: number;
}

/** What each party that may be ranked got and gave, by currency, the most first. */
const totalsOf = (seen: SeenCase, payments: readonly Payment[]) => {
  const sums = new Map<string, { party: string; currency: string; sums: Sums }>();
  const sumsOf = (party: string, currency: string): Sums => {
    const key = JSON.stringify([party, currency]);
    const known = sums.get(key)?.sums;
    if (known !== undefined) return known;
    const fresh = {
      received: 0,
      given: 0,
      payers: new Set<string>(),
      receivers: new Set<string>(),
      payments: 0,
    };
    sums.set(key, { party, currency, sums: fresh });
    return fresh;
  };
  for (const { from, to, amount, currency } of payments) {
    const [giver, taker] = [sumsOf(from, currency), sumsOf(to, currency)];
    giver.given += amount;
    giver.receivers.add(to);
    giver.payments += 1;
    taker.received += amount;
    taker.payers.add(from);
    if (from !== to) taker.payments += 1;
  }
  return [...sums.values()]
    .filter(({ party }) => !seen.apart.has(party))
    .sort(
      (a, b) =>
        b.sums.received + b.sums.given - a.sums.received - a.sums.given ||
        (a.party < b.party ? -1 : 1),
    )
    .map(({ party, currency, sums: own }) => ({
      entity: headIn(seen, party),
      currency,
      received: own.received,
      given: own.given,
      payers: own.payers.size,
      receivers: own.receivers.size,
      payments: own.payments,
    }));
};
