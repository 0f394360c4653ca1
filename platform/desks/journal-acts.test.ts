import { journalActs } from '@platform/api/journal-acts.ts';
import { expect, test } from 'vitest';
import { endpoints } from './endpoints.ts';
import { actionsOfAct, actOfAction } from './journal-acts.ts';

test('each operation is one act, and no act names an operation twice', () => {
  // Fails if an operation is added without its act: the journal would show its name, such as `unmaskTraveller`.
  expect(Object.keys(endpoints).filter((name) => actOfAction(name) === undefined)).toEqual([]);
  const all = journalActs.flatMap(actionsOfAct);
  expect(new Set(all).size).toBe(all.length);
  expect(actionsOfAct('unmask')).toEqual(['unmaskTraveller']);
  expect(actOfAction('of a later version')).toBeUndefined();
});
