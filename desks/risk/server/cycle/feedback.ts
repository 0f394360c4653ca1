import { type ProductFeedback, summariseFeedback } from '@amirani/risk/incidents/cycle';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { RiskFeedback } from '../../api/types.ts';
import type { Moment } from '../moment.ts';
import type { FeedbackRow } from '../sql/tables.gen.ts';
import * as store from './store.ts';

/** What a reader says. */
export type Said = Pick<FeedbackRow, 'usefulness' | 'action'> & {
  readonly id: string;
  readonly cameAbout?: boolean | undefined;
};

/** What readers said of a product. @throws Problem `http.not-found` */
export const readFeedback = async (tx: Transaction, product: string): Promise<RiskFeedback> => {
  mustFind((await store.findWorth(tx, [product])).get(product));
  return summedUp(tx, [product]);
};

/** Of several products together, beside how many were to have them. */
export const summedUp = async (
  tx: Transaction,
  products: readonly string[],
): Promise<RiskFeedback> => (await feedbackAmong(tx, products))(products);

/** Reads at once what was said of products; what it gives sums up any of them together. */
export const feedbackAmong = async (
  tx: Transaction,
  products: readonly string[],
): Promise<(some: readonly string[]) => RiskFeedback> => {
  const said = Map.groupBy(await store.findFeedback(tx, products), ({ product }) => product);
  const worth = await store.findWorth(tx, products);
  return (some) => {
    const own = [...new Set(some)];
    const recipients = own.reduce((sum, one) => sum + (worth.get(one)?.recipients ?? 0), 0);
    const feedback = own.flatMap((one) => said.get(one) ?? []).map(feedbackOf);
    const { usefulness, ...summary } = summariseFeedback(feedback, recipients);
    return { ...summary, ...(usefulness === undefined ? {} : { usefulness }) };
  };
};

const feedbackOf = (row: FeedbackRow): ProductFeedback => ({
  product: row.product,
  by: row.byAccount,
  on: row.onDay,
  usefulness: row.usefulness,
  action: row.action,
  ...(row.cameAbout === undefined ? {} : { cameAbout: row.cameAbout }),
});

/** Says what a product was worth. @throws Problem `http.not-found`, `risk.requirement.refused` where it is not published */
export const giveFeedback = async (
  tx: Transaction,
  caller: Caller,
  product: string,
  { id, usefulness, action, cameAbout }: Said,
  { now, today }: Moment,
): Promise<RiskFeedback> => {
  const { state } = mustFind((await store.findWorth(tx, [product])).get(product));
  if (state !== 'published')
    throw new Problem('risk.requirement.refused', { why: 'risk.requirement.no-product' });
  await store.insertFeedback(tx, {
    id,
    product,
    usefulness,
    action,
    cameAbout,
    onDay: today,
    byAccount: caller.actor,
    at: now,
  });
  await publish(tx, [{ kind: 'risk', id: product }]);
  return summedUp(tx, [product]);
};
