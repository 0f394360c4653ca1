import type { Decided, Network } from './decision.ts';
import { linkName, type Retrieval, retrievalOf } from './retrieval.ts';

/** How the networks that somebody named go with those of the ledger. */
export interface NetworkScore {
  readonly members: Retrieval;
  readonly links: Retrieval;
}

/**
 * Precision and recall over all decided items in which a network was looked for: members beside what is marked, and links,
 * each of the item in which it was named. A passed item has no named people. People named in records of ordinary life are
 * wrongly named. Undefined without such items.
 */
export const networksOf = (decided: readonly Decided[]): NetworkScore | undefined => {
  const asked = decided.flatMap(({ item: { id, network }, decision }) =>
    network === undefined || decision === undefined
      ? []
      : [{ id, network, said: decision.network }],
  );
  if (asked.length === 0) return undefined;
  const members = (of: (one: (typeof asked)[number]) => readonly string[] | undefined) =>
    asked.flatMap((one) => (of(one) ?? []).map((member) => JSON.stringify([one.id, member])));
  const links = (of: (one: (typeof asked)[number]) => Network['links'] | undefined) =>
    asked.flatMap((one) => (of(one) ?? []).map(([from, to]) => `${one.id} ${linkName(from, to)}`));
  return {
    members: retrievalOf(
      members(({ said }) => said?.members),
      members(({ network }) => network.members),
    ),
    links: retrievalOf(
      links(({ said }) => said?.links),
      links(({ network }) => network.links),
    ),
  };
};
