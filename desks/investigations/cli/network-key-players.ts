import { nodeCount } from '@amirani/network/graph';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { readLinkFile, readNames } from './link-table.ts';
import {
  explainKeyPlayers,
  isKind,
  keyPlayersRecord,
  kinds,
} from './network-key-players-record.ts';
import { onlyFile, wholeFrom } from './network-metrics.ts';

/** Finds the sets of key players of a network in a file. */
export const networkKeyPlayers: Command = {
  help: `Usage: amirani network key-players EDGES.csv --k K [--criterion WHICH]... [--within M]... [--nodes FILE]
               [--victims FILE] [--json]

Finds the sets of K people whose removal parts a network most, or who together reach most of it (Borgatti 2006): every
best set, with all ties, by exact search; where that takes too long a good set and a bound that none exceeds.
Central is not guilty: who is in a set stands at a place in the data, no more.

  EDGES.csv          source,target[,weight], one link a line; direction and weights are set aside
  --k K              how many people a set has
  --criterion WHICH  ${kinds.join(', ')} (default: all)
  --within M         reach within M links (default: 1 and 2)
  --nodes FILE       names, one a line, of those who may have no link
  --victims FILE     names, one a line, of persons marked as victims: they are no part of the network, and the result
                     says how many
  --json             one object; its schema is docs/reference/network-key-players.schema.json

Rows that cannot be used are named on standard error and counted; exit code 2 where none can.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('network key-players', args, {
      k: { type: 'string' },
      criterion: { type: 'string', multiple: true, default: [...kinds] },
      within: { type: 'string', multiple: true, default: ['1', '2'] },
      nodes: { type: 'string' },
      victims: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    const path = onlyFile('network key-players', positionals);
    if (values.k === undefined) throw usage('network key-players', '--k is needed');
    const k = wholeFrom('--k', values.k, 1);
    const within = values.within.map((text) => wholeFrom('--within', text, 1));
    const unknown = values.criterion.find((kind) => !isKind(kind));
    if (unknown !== undefined)
      throw usage('network key-players', `there is no criterion ${unknown}`);
    const victims = values.victims === undefined ? [] : await readNames(values.victims);
    const reading = await readLinkFile(path, { directed: false, nodes: values.nodes }, terminal);
    if (k > nodeCount(reading.graph))
      throw usage('network key-players', `the network has ${nodeCount(reading.graph)} nodes`);
    const record = keyPlayersRecord(reading.graph, {
      k,
      within,
      victims,
      kinds: values.criterion.filter(isKind),
    });
    await terminal.out(
      values.json ? `${JSON.stringify(record, null, 1)}\n` : explainKeyPlayers(record),
    );
    return 0;
  },
};
