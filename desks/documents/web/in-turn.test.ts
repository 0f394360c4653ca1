import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

test('whichever reading ends first, things are used in the order in which they were given', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(fc.boolean(), { maxLength: 8 }), async (s, given) => {
      const take = inTurn();
      const used: number[] = [];
      const all = given.map((readable, at) =>
        take(
          async () => {
            await s.schedule(Promise.resolve(), `reading ${at}`);
            if (!readable) throw new Error(`unreadable ${at}`);
            return at;
          },
          async (read) => {
            used.push(read);
          },
        ),
      );
      const ended = Promise.allSettled(all);
      await s.waitFor(ended);
      // What cannot be read rejects its own call and holds up no other.
      const outcomes = (await ended).map(({ status }) => status === 'fulfilled');
      expect(outcomes).toEqual(given);
      expect(used).toEqual(given.flatMap((readable, at) => (readable ? [at] : [])));
    }),
  );
});

test('what is used slowly does not hold up what was given after it', async () => {
  const take = inTurn();
  const slow = await take(
    async () => 'page',
    () => new Promise<string>(() => {}),
  );
  const quick = await take(
    async () => 'zone',
    async (read) => `${read} read`,
  );
  expect(slow.read).toBe('page');
  expect(await quick.used).toBe('zone read');
});
