import type { Periods } from './profile.ts';

/**
 * How many contacts these are worth: those that call one another are one circle (a family, a club, a team), and to know one
 * of them is to know the others. A circle of `n` counts as the root of `n`.
 */
export const independentContacts = (
  { before, after }: Periods,
  contacts: readonly string[],
  aside: ReadonlySet<string>,
): number => {
  const left = new Set(contacts.filter((one) => !aside.has(one)));
  let worth = 0;
  for (const first of left) {
    left.delete(first);
    const circle = [first];
    for (const member of circle)
      for (const other of [...left])
        if (
          before.get(member)?.contacts.has(other) === true ||
          after.get(member)?.contacts.has(other) === true
        ) {
          left.delete(other);
          circle.push(other);
        }
    worth += Math.sqrt(circle.length);
  }
  return worth;
};
