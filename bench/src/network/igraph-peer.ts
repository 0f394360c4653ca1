import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MadeLinks } from './made-graphs.ts';

/** A measure as igraph has it, with the CPU time of the middle round. */
interface IgraphMeasure {
  readonly ms: number;
  readonly values: readonly number[];
}

/** What igraph gives for both networks. */
export interface IgraphAnswer {
  readonly version: string;
  readonly betweenness: IgraphMeasure;
  readonly pageRank: IgraphMeasure;
}

/** How often each is run. */
export interface Rounds {
  readonly betweenness: number;
  readonly pageRank: number;
}

/** igraph in C, called from Debian's Python (`apt install python3-igraph`); nothing where it is not installed. */
export const igraphAnswer = (
  betweenness: MadeLinks,
  pageRank: MadeLinks,
  rounds: Rounds,
): IgraphAnswer | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'amirani-bench-'));
  const [request, answer] = [join(folder, 'request.json'), join(folder, 'answer.json')];
  const plain = ({ nodes, source, target }: MadeLinks) => ({
    nodes,
    source: [...source],
    target: [...target],
  });
  writeFileSync(
    request,
    JSON.stringify({ betweenness: plain(betweenness), pageRank: plain(pageRank), rounds }),
  );
  try {
    // The system's Python first: the package is installed for it and for no other.
    for (const python of ['/usr/bin/python3', 'python3'])
      try {
        execFileSync(python, [join(import.meta.dirname, 'igraph-peer.py'), request, answer], {
          stdio: 'ignore',
        });
        return JSON.parse(readFileSync(answer, 'utf8')) as IgraphAnswer;
      } catch {}
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
