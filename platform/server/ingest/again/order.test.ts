import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Spoken, saidAgain } from './order.ts';

/** A store of messages that takes commits one after the other, each a list of messages in their order. */
const store = () => {
  const spoken = new Map<string, Spoken>();
  let number = 0;
  return {
    order: (): string[] =>
      [...spoken.values()].toSorted((a, b) => a.said - b.said).map(({ id }) => id),
    /** Returns the renumbered messages. */
    commit: (...messages: readonly Omit<Spoken, 'said'>[]): string[] => {
      const again = new Map<string, number>();
      for (const message of messages) {
        number += 1;
        if (spoken.has(message.id)) again.set(message.id, number);
        else spoken.set(message.id, { ...message, said: number });
      }
      const moved = saidAgain([...spoken.values()], again);
      for (const id of moved) {
        const message = spoken.get(id);
        if (message !== undefined) spoken.set(id, { ...message, said: again.get(id) ?? 0 });
      }
      return [...moved];
    },
  };
};
const plain = (id: string) => ({ id, sender: 'S', access: id });
const [A, B, C] = [plain('A'), plain('B'), plain('C')];

test('messages are in the order of their last receipt, in any order of commits', () => {
  const commits = fc.array(
    fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1, maxLength: 5 }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(commits, (lists) => {
      const { commit, order } = store();
      for (const list of lists) commit(...list.map(plain));
      const received = lists.flat();
      const byLastReceipt = [...new Set(received)].toSorted(
        (a, b) => received.lastIndexOf(a) - received.lastIndexOf(b),
      );
      expect(order()).toEqual(byLastReceipt);
    }),
  );
});

test('what a sender said last, repeated in whole and in order, moves nothing, however often', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { minLength: 1 }),
      fc.nat(4),
      fc.nat(3),
      (ids, from, times) => {
        const { commit } = store();
        commit(...ids.map(plain));
        const last = ids.slice(from % ids.length).map(plain);
        for (let time = 0; time <= times; time += 1) expect(commit(...last)).toEqual([]);
      },
    ),
  );
});

test('what is repeated beside what moves moves with it, for the order among them', () => {
  const { commit, order } = store();
  commit(A, C, B);
  expect(commit(A, B)).toEqual(['A', 'B']);
  expect(order()).toEqual(['C', 'A', 'B']);
});

test('another sender says nothing that would make a repetition the latest', () => {
  const { commit } = store();
  commit(A);
  commit({ id: 'X', sender: 'T' });
  expect(commit(A)).toEqual([]);
  const nameless = store();
  nameless.commit({ id: 'A' });
  nameless.commit({ id: 'B' });
  expect(nameless.commit({ id: 'A' })).toEqual(['A']);
});

test('another part of a push says nothing else; the same part of a later push does', () => {
  const part = (id: string, place: string) => ({ id, sender: 'S', access: 'ZZ1', part: place });
  const { commit, order } = store();
  commit(part('one', '01:C'));
  commit(part('two', '02:F'));
  expect(commit(part('one', '01:C'))).toEqual([]);
  commit(part('two changed', '02:F'));
  expect(commit(part('one', '01:C'))).toEqual([]);
  commit(part('one changed', '1:C'));
  expect(commit(part('two changed', '02:F'))).toEqual([]);
  expect(commit(part('one', '01:C'))).toEqual(['one']);
  expect(order().at(-1)).toBe('one');
});

test('a whole push is not part of another, and pushes of two references are two', () => {
  const { commit } = store();
  commit({ id: 'whole', sender: 'S', access: 'ZZ1', part: '01:F' });
  commit({ id: 'two', sender: 'S', access: 'ZZ1', part: '02:F' });
  expect(commit({ id: 'whole', sender: 'S', access: 'ZZ1', part: '01:F' })).toEqual(['whole']);
  commit({ id: 'other', sender: 'S', access: 'ZZ2', part: '01:C' });
  expect(commit({ id: 'two', sender: 'S', access: 'ZZ1', part: '02:F' })).toEqual(['two']);
});
