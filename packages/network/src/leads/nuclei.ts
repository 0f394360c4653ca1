import type { LeadFinding } from './finding.ts';
import { byText } from './records.ts';
import type { Touches } from './touches.ts';

/**
 * Leads that belong together: by a found link, or by the same kind of finding and calls with each other before and after.
 * Calls alone do not count: people of different networks know each other by chance.
 */
export const nuclei = (
  findings: readonly LeadFinding[],
  leads: ReadonlySet<string>,
  touches: Touches,
): readonly (readonly string[])[] => {
  const next = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    if (!leads.has(a) || !leads.has(b)) return;
    next.set(a, (next.get(a) ?? new Set<string>()).add(b));
    next.set(b, (next.get(b) ?? new Set<string>()).add(a));
  };
  for (const { links } of findings) for (const [a, b] of links) join(a, b);
  for (const same of Map.groupBy(findings, ({ code }) => code).values()) {
    const people = [...new Set(same.flatMap((one) => one.people))];
    for (const [at, a] of people.entries())
      for (const b of people.slice(at + 1)) if (touches.share(a, b) > 0) join(a, b);
  }
  const seen = new Set<string>();
  return [...leads].sort(byText).flatMap((first): (readonly string[])[] => {
    if (seen.has(first)) return [];
    const group = new Set([first]);
    for (const one of group) for (const other of next.get(one) ?? []) group.add(other);
    for (const one of group) seen.add(one);
    return group.size > 1 ? [[...group].sort(byText)] : [];
  });
};
