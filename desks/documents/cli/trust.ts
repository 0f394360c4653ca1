import { parseCivilDate } from '@amirani/core';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import {
  certificatesOf,
  differenceOf,
  openTrustStore,
  type TrustInput,
  type TrustOptions,
  type TrustSource,
  type TrustStore,
} from '@amirani/documents/trust';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { type ExitCode, Refusal } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';
import { explainDiff, explainImport, explainTrust } from './explain/trust.ts';
import { diffRecord, importRecord, showRecord } from './explain/trust-record.ts';
import { digestOf } from './trust-files/folder.ts';
import { readTrust } from './trust-files/given.ts';
import { importTrust } from './trust-files/import.ts';

/** Shows trust material, compares editions, and keeps what is verified; without a server. */
export const trust: Command = {
  help: `Usage: amirani trust show PATH... [--anchor F]... [--csca F]... [--certificates] [--country XX]
       amirani trust diff BEFORE AFTER [--anchor F]...
       amirani trust import PATH... --into FOLDER [--anchor F]... [--csca F]...
       each with [--at DATE] [--duty] [--json]

Master lists, certificates (DER, PEM), revocation lists, LDIF of the ICAO PKD, deviation and defect lists, told by their
bytes. A list is trusted where its signature computes and its signer leads to an anchor that you chose.

  show    what each file is, whether it is trusted and why, and what is known of each state
  diff    which certificates came, went or were replaced between two lists or certificates files
  import  copies what is verified into a trust folder: a manifest, and files by their digest. Nothing in the folder is
          ever lost: a newer edition supersedes the former, which stays. What is not verified is not taken.

  PATH            a file, a folder with all its files, or a trust folder with the roles in its manifest
  --anchor F      a certificate that you chose: it vouches for lists and documents
  --csca F        a certificate that you chose: it vouches for documents alone
  --into FOLDER   the trust folder; made where there is none
  --certificates  list every certificate, too
  --country XX    only certificates of this country (two letters)
  --at DATE       the day, or the instant in UTC, at which all is judged (default: now)
  --duty          refuse whatever carries a code of the synthetic world
  --json          one object; its schema is docs/reference/trust.schema.json

Exit code 2 where a file cannot be read or none is trust material. What is found never changes the exit code.
`,
  run: async (args, terminal) => {
    const [name = '', ...rest] = args;
    const act = acts[name];
    if (act === undefined)
      throw usage(
        'trust',
        name === '' ? 'say what to do: show, diff or import' : `there is no ${name}`,
      );
    const { values, positionals } = parse('trust', rest, OPTIONS);
    const options: TrustOptions = {
      at: instantOf(values.at),
      profile: values.duty ? 'duty' : 'training',
    };
    return act({ values, paths: positionals, options, terminal });
  },
};

const OPTIONS = {
  anchor: { type: 'string', multiple: true },
  csca: { type: 'string', multiple: true },
  into: { type: 'string' },
  certificates: { type: 'boolean', default: false },
  country: { type: 'string' },
  at: { type: 'string' },
  duty: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

interface Call {
  readonly values: {
    readonly anchor?: string[] | undefined;
    readonly csca?: string[] | undefined;
    readonly into?: string | undefined;
    readonly certificates: boolean;
    readonly country?: string | undefined;
    readonly json: boolean;
  };
  readonly paths: readonly string[];
  readonly options: TrustOptions;
  readonly terminal: Terminal;
}

const inputsOf = (files: readonly string[], { values, terminal }: Call): Promise<TrustInput[]> =>
  readTrust({ files, anchors: values.anchor ?? [], csca: values.csca ?? [] }, terminal.stdin);

const show = async (call: Call): Promise<ExitCode> => {
  const { values, paths, options, terminal } = call;
  const inputs = await inputsOf(paths, call);
  if (inputs.length === 0) throw usage('trust', 'no file is given');
  const country = values.country?.toUpperCase();
  if (country !== undefined && !/^[A-Z]{2}$/.test(country))
    throw usage('trust', `--country must be two letters such as DE, not ${values.country}`);
  const store = runNow(openTrustStore(inputs, options), nodeCrypto);
  const record = showRecord(store, country);
  await terminal.out(
    values.json
      ? `${JSON.stringify(record, null, 2)}\n`
      : explainTrust(record, values.certificates || values.country !== undefined),
  );
  return anyKnown(store.sources, terminal);
};

const diff = async (call: Call): Promise<ExitCode> => {
  const { values, paths, options, terminal } = call;
  const [before, after, more] = paths;
  if (before === undefined || after === undefined || more !== undefined)
    throw usage('trust', 'give two lists to compare');
  const inputs = await inputsOf(paths, call);
  const store = runNow(openTrustStore(inputs, options), nodeCrypto);
  const [first, second] = [sourceAt(before, inputs, store), sourceAt(after, inputs, store)];
  const difference = differenceOf(
    certificatesOf(store, first.id),
    certificatesOf(store, second.id),
  );
  const record = diffRecord(first, second, difference);
  await terminal.out(values.json ? `${JSON.stringify(record, null, 2)}\n` : explainDiff(record));
  return 0;
};

/** The one file of a path that holds certificates. */
const sourceAt = (path: string, inputs: readonly TrustInput[], store: TrustStore): TrustSource => {
  const input = inputs.find(({ name, role }) => name === path && role === 'evidence');
  const id = input === undefined ? '' : digestOf(input.bytes);
  const source = store.sources.find((one) => one.id === id);
  if (source !== undefined && comparable.has(source.kind)) return source;
  throw new Refusal(
    2,
    `${path} is no file of certificates`,
    'nothing was stored or changed.',
    'give two master lists, LDIF files or files of certificates.',
  );
};

const comparable: ReadonlySet<string> = new Set(['master-list', 'certificate', 'ldif']);

const take = async (call: Call): Promise<ExitCode> => {
  const { values, paths, options, terminal } = call;
  if (values.into === undefined) throw usage('trust', 'give --into FOLDER');
  const inputs = await inputsOf(paths, call);
  if (inputs.length === 0) throw usage('trust', 'no file is given');
  const report = await importTrust(values.into, inputs, options);
  const record = importRecord(values.into, report);
  await terminal.out(values.json ? `${JSON.stringify(record, null, 2)}\n` : explainImport(record));
  return anyKnown(
    report.outcomes.map(({ source }) => source),
    terminal,
  );
};

const acts: Readonly<Record<string, (call: Call) => Promise<ExitCode>>> = {
  show,
  diff,
  import: take,
};

const anyKnown = (sources: readonly TrustSource[], { err }: Terminal): ExitCode => {
  if (sources.some(({ kind }) => kind !== 'unknown')) return 0;
  err(
    'amirani trust: none of these is trust material.\n' +
      '  Kept: nothing was stored or changed.\n' +
      '  Do: give master lists, certificates, revocation lists, LDIF, deviation or defect lists.\n',
  );
  return 2;
};

/** A day stands for its noon: validity of certificates is counted in instants. */
const instantOf = (text: string | undefined): string => {
  if (text === undefined) return `${new Date().toISOString().slice(0, 19)}Z`;
  const date = parseCivilDate(text);
  if (date.ok) return `${date.value}T12:00:00Z`;
  const form = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.exec(text);
  if (form?.[1] === undefined || !parseCivilDate(form[1]).ok)
    throw usage('trust', `--at must be a day such as 2026-03-31, not ${text}`);
  return text;
};
