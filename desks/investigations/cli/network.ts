import { type Command, usage } from '@platform/cli/command.ts';
import { networkConvert } from './network-convert.ts';
import { networkKeyPlayers } from './network-key-players.ts';
import { networkMetrics } from './network-metrics.ts';

/** The acts of `amirani network`. */
const acts: Readonly<Record<string, Command>> = {
  metrics: networkMetrics,
  'key-players': networkKeyPlayers,
  convert: networkConvert,
};

/** Works on networks in files, without a server; keeps nothing. */
export const network: Command = {
  help: Object.values(acts)
    .map(({ help }) => help)
    .join('\n'),
  run: async (args, terminal) => {
    const [name = '', ...rest] = args;
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
    if (act === undefined) throw usage('network', `the acts are ${Object.keys(acts).join(', ')}`);
    return act.run(rest, terminal);
  },
};
