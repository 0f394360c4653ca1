import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import {
  advance,
  type CollectionItem,
  collectionStatus,
  type IntelligenceRequirement,
  type ProductFeedback,
  summariseFeedback,
} from './index.ts';

const on = (day: string): CivilDate => day as CivilDate;
const draft: IntelligenceRequirement = {
  id: 'q1',
  question: 'Will the ferry bring the route back?',
  client: 'head of border police',
  author: 'a',
  due: on('2026-12-31'),
  horizon: 6,
  mark: { tlp: 'TLP:AMBER' },
  state: 'draft',
  products: [],
};

test('a requirement goes its way: approved by another, answered, closed with feedback', () => {
  expect(advance(draft, { to: 'approved', by: 'a' })).toMatchObject({
    issues: ['risk.requirement.second-person'],
  });
  expect(advance({ ...draft, question: ' ' }, { to: 'approved', by: 'b' })).toMatchObject({
    issues: ['risk.requirement.question'],
  });
  expect(advance(draft, { to: 'answered', product: 'p1' })).toMatchObject({
    issues: ['risk.requirement.state'],
  });
  const approved = advance(draft, { to: 'approved', by: 'b' });
  if (!approved.ok) throw new Error('approved');
  const answered = advance(approved.value, { to: 'answered', product: 'p1' });
  if (!answered.ok) throw new Error('answered');
  const again = advance(answered.value, { to: 'answered', product: 'p2' });
  expect(again).toMatchObject({ value: { products: ['p1', 'p2'], state: 'answered' } });
  expect(advance(answered.value, { to: 'closed', feedback: 0 })).toMatchObject({
    issues: ['risk.requirement.no-feedback'],
  });
  expect(advance(answered.value, { to: 'closed', feedback: 1 })).toMatchObject({
    value: { state: 'closed', approvedBy: 'b' },
  });
});

test('a plan is complete when all that is due came or was waived with a reason', () => {
  const item: CollectionItem = {
    id: 'c1',
    requirement: 'q1',
    source: 'section Sarpi',
    owner: 'x',
    due: on('2026-11-02'),
    receipts: [],
  };
  const status = (change: Partial<CollectionItem>, day = '2026-11-10') =>
    collectionStatus([{ ...item, ...change }], on(day));
  expect(status({})).toMatchObject({ complete: false, items: [{ state: 'overdue' }] });
  expect(status({}, '2026-11-02')).toMatchObject({ complete: true, items: [{ state: 'open' }] });
  expect(status({ receipts: [{ on: on('2026-11-09') }] })).toMatchObject({
    complete: true,
    items: [{ state: 'received', ungraded: 1 }],
  });
  expect(status({ receipts: [{ on: on('2026-11-11') }] }).complete).toBe(false);
  expect(status({ waived: { by: 'b', reason: '' } }).complete).toBe(false);
  expect(status({ waived: { by: 'b', reason: 'section closed' } }).complete).toBe(true);
  // Weekly: one came, so that the second Monday is the open one.
  expect(
    status({ everyDays: 7, receipts: [{ on: on('2026-11-03') }] }, '2026-11-09').items[0],
  ).toMatchObject({ state: 'open', due: '2026-11-09' });
  expect(
    status({ everyDays: 7, receipts: [{ on: on('2026-11-03') }] }, '2026-11-10').items[0],
  ).toMatchObject({ state: 'overdue', due: '2026-11-09' });
});

test('the last word of a reader counts, and silence is shown', () => {
  const said = (by: string, day: string, more: Partial<ProductFeedback>): ProductFeedback => ({
    product: 'p1',
    by,
    on: on(day),
    usefulness: 3,
    action: 'noted',
    ...more,
  });
  expect(
    summariseFeedback(
      [
        said('a', '2026-11-05', { usefulness: 5, action: 'measure', cameAbout: true }),
        said('a', '2026-11-01', { usefulness: 1 }),
        said('b', '2026-11-02', {}),
      ],
      7,
    ),
  ).toEqual({
    answers: 2,
    recipients: 7,
    usefulness: 4,
    acted: 1,
    cameAbout: 1,
    didNot: 0,
    undecided: 1,
  });
  expect(summariseFeedback([], 3)).toMatchObject({ answers: 0, usefulness: undefined });
});
