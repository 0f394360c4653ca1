import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { ApiError } from '@platform/api/client.ts';
import { largestUpload } from '@platform/api/ingest.ts';
import type { IngestOutcome, Session } from '@platform/api/types.ts';
import type { Command } from '@platform/cli/command.ts';
import { parse, usage } from '@platform/cli/command.ts';
import { listInputs } from '@platform/cli/inputs.ts';
import { askPassword } from '@platform/cli/password.ts';
import { columns } from '@platform/cli/print/columns.ts';
import { type Bar, progress } from '@platform/cli/progress.ts';
import { type ExitCode, Refusal, systemReason } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';
import { type Connection, connect } from './connection.ts';

/** Sends files to a running server and waits for its acknowledgement, which comes after the commit. */
export const ingest: Command = {
  help: `Usage: amirani ingest PATH... --login LOGIN [--url URL] [--purpose PURPOSE] [--reference TEXT]
                      [--ca FILE] [--json]

Sends the files (folders with all their files, or - for standard input) to a running server. The server
answers for each file after it has committed it, so that what is counted here is stored. Running the same
command again does no harm: what is stored already is counted as repeated.

  --login LOGIN      the account; its role must be operator or pnr-analyst
  --url URL          where the server listens (default http://localhost:4680)
  --purpose PURPOSE  why the data is handed in (default: the account's first purpose)
  --reference TEXT   the delivery or case that it belongs to, for the journal (default: command line)
  --ca FILE          the certificate of the server's own authority, for a server started with --lan
  --json             one item a file, with the server's receipt; see docs/reference/cli.md

The password is asked for, or taken from AMIRANI_PASSWORD.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('ingest', args, {
      login: { type: 'string' },
      url: { type: 'string', default: 'http://localhost:4680' },
      purpose: { type: 'string' },
      reference: { type: 'string', default: 'command line' },
      ca: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    if (positionals.length === 0) throw usage('ingest', 'no file or folder is named');
    if (values.login === undefined) throw usage('ingest', '--login is missing');
    if (!URL.canParse(values.url)) throw usage('ingest', `--url is no address: ${values.url}`);
    if (values.ca !== undefined) await trust(values.ca);
    const password = await askPassword(terminal, values.login);
    const connection = await connect(values.url, values.login, password);
    const purpose = purposeOf(connection.session, values.purpose);
    const why = { purpose, reference: values.reference };
    const sent = await sendAll(connection, why, await plan(positionals, terminal), terminal);
    await connection.end();
    if (values.json) await terminal.out(`${JSON.stringify(sent.items, null, 1)}\n`);
    else if (sent.broken === undefined || acknowledged(sent.items) > 0)
      await terminal.out(summary(sent.items));
    for (const { file, problem } of sent.items)
      if (problem !== undefined) terminal.err(`amirani ingest: ${file}: ${problem}\n`);
    if (sent.broken !== undefined) throw sent.broken;
    return sent.items.some(({ problem }) => problem !== undefined) ? 2 : 0;
  },
};

/** Result of one file. */
interface Item {
  readonly file: string;
  readonly outcomes?: readonly IngestOutcome[];
  readonly receipt?: unknown;
  /** Why it was not sent or not taken. */
  readonly problem?: string;
  /** It could not be read here. */
  readonly unreadable?: true;
}

interface Planned {
  readonly name: string;
  readonly size: number;
  readonly bytes?: Uint8Array;
  readonly problem?: string;
}

/** At once on the way: enough to hide the round trip, few enough to leave the server to others. */
const PARALLEL = 4;

const trust = async (path: string): Promise<void> => {
  try {
    setDefaultCACertificates([...getCACertificates(), await readFile(path, 'utf8')]);
  } catch (error) {
    throw new Refusal(
      2,
      `cannot use the certificate ${path}: ${systemReason(error)}`,
      'nothing was sent.',
      'name the file that `amirani start --lan` printed.',
    );
  }
};

const plan = async (names: readonly string[], terminal: Terminal): Promise<Planned[]> => {
  const planned: Planned[] = [];
  if (names.includes('-')) {
    const bytes = await buffer(terminal.stdin);
    planned.push({ name: '-', size: bytes.length, bytes });
  }
  for await (const { name, problem } of listInputs(names.filter((name) => name !== '-')))
    planned.push(problem === undefined ? await planFile(name) : { name, size: 0, problem });
  return planned.map((one) =>
    one.size <= largestUpload ? one : { name: one.name, size: 0, problem: tooLarge(one.size) },
  );
};

/** A file may have gone, or another name, since its folder was read. */
const planFile = async (name: string): Promise<Planned> => {
  try {
    return { name, size: (await stat(name)).size };
  } catch (error) {
    return { name, size: 0, problem: systemReason(error) };
  }
};

const tooLarge = (size: number): string =>
  `it has ${mebibytes(size)} MiB, and a server takes at most ${mebibytes(largestUpload)} in one file. ` +
  'It was not sent. Divide it after the end of an interchange (UNZ) and send the parts.';

const mebibytes = (bytes: number): string => String(Math.ceil(bytes / 2 ** 20));

const purposeOf = (session: Session, wanted: string | undefined): string => {
  const purpose = session.purposes.find((one) => wanted === undefined || one === wanted);
  if (purpose === undefined)
    throw new Refusal(
      1,
      wanted === undefined
        ? `the account ${session.login} may state no purpose`
        : `the account ${session.login} may not state the purpose ${wanted}`,
      'nothing was sent.',
      `use an account with the role operator${
        session.purposes.length === 0 ? '' : `, or one of ${session.purposes.join(', ')}`
      }.`,
    );
  return purpose;
};

/** Why the data is handed in (R1). */
interface Why {
  readonly purpose: string;
  readonly reference: string;
}

const acknowledged = (items: readonly (Item | undefined)[]): number =>
  items.filter((item) => item?.outcomes !== undefined).length;

interface Sent {
  readonly items: readonly Item[];
  /** Why sending stopped before the end. */
  readonly broken?: Refusal;
}

const sendAll = async (
  connection: Connection,
  why: Why,
  planned: readonly Planned[],
  terminal: Terminal,
): Promise<Sent> => {
  const bar = progress(
    terminal,
    planned.reduce((sum, { size }) => sum + size, 0),
    planned.length,
  );
  const items: (Item | undefined)[] = planned.map(() => undefined);
  let next = 0;
  let broke: { readonly error: unknown } | undefined;
  const worker = async (): Promise<void> => {
    while (broke === undefined && next < planned.length) {
      const at = next++;
      const one = planned[at];
      if (one === undefined) return;
      try {
        items[at] = await send(connection, why, one);
        count(bar, one, items[at]);
      } catch (error) {
        broke ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  bar.end();
  return {
    items: items.filter((item) => item !== undefined),
    // Counted now: what was on its way when it broke has been answered or not.
    ...(broke === undefined
      ? {}
      : { broken: lost(broke.error, acknowledged(items), planned.length) }),
  };
};

const send = async (
  { client }: Connection,
  why: Why,
  { name, bytes, problem }: Planned,
): Promise<Item> => {
  if (problem !== undefined) return { file: name, problem, unreadable: true };
  let body: Uint8Array;
  try {
    body = bytes ?? (await readFile(name));
  } catch (error) {
    return { file: name, problem: systemReason(error), unreadable: true };
  }
  try {
    const { outcomes, receipt } = await client.uploadMessages({ body }, why);
    return { file: name, outcomes, receipt };
  } catch (error) {
    // The server looked at this file and refused it; the others may pass.
    if (error instanceof ApiError && error.status < 500 && ![401, 403, 429].includes(error.status))
      return { file: name, problem: `the server refused it: ${error.code}` };
    throw error;
  }
};

const count = (bar: Bar, { size }: Planned, item: Item | undefined): void => {
  const outcomes = item?.outcomes ?? [];
  bar.add(size, {
    stored: outcomes.filter(({ outcome }) => outcome === 'stored').length,
    repeated: outcomes.filter(({ outcome }) => outcome === 'duplicate').length,
    quarantined: outcomes.filter(({ outcome }) => outcome === 'quarantined').length,
  });
};

const lost = (error: unknown, done: number, of: number): Refusal => {
  const refused = error instanceof ApiError;
  return new Refusal(
    1 satisfies ExitCode,
    refused
      ? `the server takes no files: ${error.code} (HTTP ${error.status})`
      : `the connection broke: ${systemReason((error as Error).cause ?? error)}`,
    `${done} of ${of} files were acknowledged and are stored.`,
    refused && error.status === 403
      ? 'use an account with the role operator or pnr-analyst; see docs/reference/errors.md.'
      : 'run the same command again; what is stored already is only counted.',
  );
};

const summary = (items: readonly Item[]): string => {
  const outcomes = items.flatMap((item) => item.outcomes ?? []);
  const of = (outcome: IngestOutcome['outcome']) =>
    String(outcomes.filter((one) => one.outcome === outcome).length);
  const problems = items.filter(({ problem }) => problem !== undefined).length;
  const reasons = outcomes.flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
  const dropped = new Map<string, number>();
  for (const one of outcomes)
    for (const [kind, number] of Object.entries(one.dropped))
      dropped.set(kind, (dropped.get(kind) ?? 0) + number);
  return `${columns(
    [
      ['files', String(items.length)],
      ...(problems === 0 ? [] : [['not taken', String(problems)] as const]),
      ['messages stored', of('stored')],
      ['messages repeated', of('duplicate')],
      ...(of('refused') === '0' ? [] : [['refused, not stored', of('refused')] as const]),
      ['quarantined', `${of('quarantined')}  ${[...new Set(reasons)].join(', ')}`.trimEnd()],
      ['travellers', String(outcomes.reduce((sum, { travellers }) => sum + travellers, 0))],
      [
        'dropped by the gate',
        [...dropped].map(([kind, n]) => `${kind} ${n}`).join(', ') || 'nothing',
      ],
    ],
    { indent: 0 },
  )}\n`;
};
