import { randomFrom } from '../names/random.ts';

/** A case that is as large as a drawing has to bear, as FollowTheMoney lines: groups that are denser inside than between. */
export const largeCase = (nodes: number, links: number, seed: number): string => {
  const draw = randomFrom(seed);
  const below = (most: number): number => Math.floor(draw() * most);
  const groups = Math.max(1, Math.round(nodes / 100));
  const lines: string[] = [];
  for (let at = 0; at < nodes; at += 1)
    lines.push(line(`n${at}`, 'Person', { name: [`Person ${at}`] }));
  const seen = new Set<string>();
  while (seen.size < links) {
    const from = below(nodes);
    // Nine of ten links stay inside a group.
    const to =
      draw() < 0.9 ? (from % groups) + groups * below(Math.floor(nodes / groups)) : below(nodes);
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    if (from === to || seen.has(key)) continue;
    seen.add(key);
    lines.push(line(`l${seen.size}`, 'UnknownLink', { subject: [`n${from}`], object: [`n${to}`] }));
  }
  return `${lines.join('\n')}\n`;
};

const line = (
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly string[]>>,
) => JSON.stringify({ id, schema, properties });
