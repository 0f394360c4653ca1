import type { Command } from '@platform/cli/command.ts';

/** Every command: its summary, and its code, which is loaded only when it is called. */
export const commands: Readonly<
  Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>
> = {
  start: {
    summary: 'start the workbench',
    load: async () => (await import('./commands/start.ts')).start,
  },
  worker: {
    summary: 'take messages in beside a server, on this host or another',
    load: async () => (await import('./commands/worker.ts')).worker,
  },
  read: {
    summary: 'explain API and PNR messages, without a server',
    load: async () => (await import('@desk/travellers/cli/read.ts')).read,
  },
  ingest: {
    summary: 'send messages to a running server',
    load: async () => (await import('@desk/travellers/cli/ingest.ts')).ingest,
  },
  mrz: {
    summary: 'read, check and repair a machine readable zone',
    load: async () => (await import('@desk/documents/cli/mrz.ts')).mrz,
  },
  chip: {
    summary: "verify the files of a passport's chip",
    load: async () => (await import('@desk/documents/cli/chip.ts')).chip,
  },
  trust: {
    summary: 'show, compare and keep master lists, certificates and revocation lists',
    load: async () => (await import('@desk/documents/cli/trust.ts')).trust,
  },
  seal: {
    summary: 'read and verify the seal of a visa or another document without a chip',
    load: async () => (await import('@desk/documents/cli/seal.ts')).seal,
  },
  credential: {
    summary: 'verify a certificate of the academy, from its file or its QR code',
    load: async () => (await import('@desk/academy/cli/credential.ts')).credential,
  },
  stay: {
    summary: 'count days of stay in the Schengen area and answer what follows',
    load: async () => (await import('@desk/schengen/cli/stay.ts')).stay,
  },
  entry: {
    summary: 'evaluate the conditions of entry or exit on the facts of a crossing',
    load: async () => (await import('@desk/schengen/cli/entry.ts')).entry,
  },
  criteria: {
    summary: 'hold a criterion against the law, and test it on past journeys',
    load: async () => (await import('@desk/assessment/cli/criteria.ts')).criteria,
  },
  match: {
    summary: 'search a list of persons for names, and say why each hit is one',
    load: async () => (await import('@desk/assessment/cli/match.ts')).match,
  },
  detect: {
    summary: 'say which counts of a table lie above what is to be expected',
    load: async () => (await import('@desk/risk/cli/detect.ts')).detect,
  },
  forecast: {
    summary: 'forecast the counts of a table, with a score card of the past',
    load: async () => (await import('@desk/risk/cli/forecast.ts')).forecast,
  },
  calls: {
    summary: 'find replaced phones in a table of calls',
    load: async () => (await import('@desk/investigations/cli/calls.ts')).calls,
  },
  network: {
    summary: 'measures, key players and other formats of a network in a file',
    load: async () => (await import('@desk/investigations/cli/network.ts')).network,
  },
  report: {
    summary: 'compose a product of risk analysis as PDF or DOCX',
    load: async () => (await import('@desk/risk/cli/report.ts')).report,
  },
  world: {
    summary: 'write the messages of a synthetic border world',
    load: async () => (await import('@desk/academy/cli/world.ts')).world,
  },
  journal: {
    summary: 'verify a journal, without a database',
    load: async () => (await import('@desk/oversight/cli/journal.ts')).journal,
  },
  user: {
    summary: 'add an account',
    load: async () => (await import('./commands/user.ts')).user,
  },
};

/** What `amirani --help` prints. */
export const overview = (): string => {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`,
  );
  return `Usage: amirani COMMAND [...]

${lines.join('\n')}

\`amirani COMMAND --help\` explains each.
Exit codes: 0 ran, 1 wrong use or a refused act, 2 input that cannot be read. What is found never changes it.
`;
};
