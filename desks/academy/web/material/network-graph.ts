import type { NetworkMaterial } from '@amirani/scenario/items';
import type { Drawn, DrawnLink, DrawnNode } from '@desk/investigations/web/parts.ts';

/** A graph of records, before it is drawn. */
interface Whole {
  readonly nodes: ReadonlyMap<string, Omit<DrawnNode, 'links'>>;
  readonly links: ReadonlyMap<string, DrawnLink>;
}

/**
 * The records as nodes and links: telephones by calls, accounts by payments, documents by their lists and shared bookings, and
 * persons by their known belongings. The id of a node is its value in the records.
 */
export const graphOf = ({ persons, holdings, calls, payments, trips }: NetworkMaterial): Whole => {
  const nodes = new Map<string, Omit<DrawnNode, 'links'>>();
  const links = new Map<string, DrawnLink>();
  const node = (id: string, kind: string, caption = id, apart = false): string => {
    if (!nodes.has(id)) nodes.set(id, { id, kind, caption, apart, stands: 1 });
    return id;
  };
  const link = (source: string, target: string, kind: string, directed: boolean): void => {
    if (source === target) return;
    const turned = !links.has(`${source} ${target}`) && links.has(`${target} ${source}`);
    const [from, to] = turned ? [target, source] : [source, target];
    const id = `${from} ${to}`;
    const before = links.get(id);
    links.set(id, {
      id,
      source: from,
      target: to,
      links: (before?.links ?? 0) + 1,
      weight: (before?.weight ?? 0) + 1,
      directed: directed && !turned && before?.directed !== false,
      kinds: [...new Set([...(before?.kinds ?? []), kind])],
    });
  };
  for (const { id, surname, given, status } of persons)
    node(`person ${id}`, 'Person', `${surname} ${given}`, status === 'victim');
  for (const { caller, callee } of calls)
    link(node(caller, 'PhoneNumber'), node(callee, 'PhoneNumber'), 'Call', true);
  for (const { from, to } of payments)
    link(node(from, 'BankAccount'), node(to, 'BankAccount'), 'Payment', true);
  for (const { list, document, surname, given, phone, card, address } of trips) {
    const traveller = node(document, 'Passport', `${surname} ${given}`);
    link(traveller, node(list, 'Trip'), 'Trip', false);
    if (phone !== '') link(traveller, node(phone, 'PhoneNumber'), 'Trip', false);
    if (card !== '') link(traveller, node(card, 'BankAccount'), 'Payment', false);
    if (address !== '') link(traveller, node(address, 'Address'), 'Trip', false);
  }
  for (const { value, person } of holdings)
    if (nodes.has(value) && nodes.has(`person ${person}`))
      link(`person ${person}`, value, 'Person', false);
  return { nodes, links };
};

/** How many nodes a drawing holds and can still be read. */
const READABLE = 250;

/**
 * Nodes within the given number of steps of what is marked. A step that would bring too many to read is not taken. The rest is
 * counted, so that nothing is left out silently.
 */
export const aroundOf = (
  { nodes, links }: Whole,
  marked: readonly string[],
  steps: number,
): Drawn => {
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of links.values())
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const)
      neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  let inside = new Set(marked.filter((id) => nodes.has(id)));
  for (let step = 0; step < steps; step += 1) {
    const next = new Set(inside);
    for (const id of inside) for (const other of neighbours.get(id) ?? []) next.add(other);
    if (next.size > READABLE) break;
    inside = next;
  }
  const kept = [...links.values()].filter(
    ({ source, target }) => inside.has(source) && inside.has(target),
  );
  const degree = new Map<string, number>();
  for (const { source, target, links: count } of kept)
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + count);
  return {
    nodes: [...nodes.values()].flatMap((one) =>
      inside.has(one.id) ? [{ ...one, links: degree.get(one.id) ?? 0 }] : [],
    ),
    links: kept,
    left: { nodes: nodes.size - inside.size, links: links.size - kept.length },
  };
};
