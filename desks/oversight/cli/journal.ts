import { readFile, writeFile } from 'node:fs/promises';
import {
  type Checkpoint,
  type Cosignature,
  cosignaturesOf,
  describeVerdict,
  type IncompleteEntry,
  type LogReader,
  type LogVerdict,
  leafHash,
  parseCheckpoint,
  parseVerifierKey,
  toHex,
  type Verifier,
  verifyLog,
  watchContinuations,
} from '@amirani/journal';
import { nodeSha256, nodeVerifyEd25519 } from '@amirani/journal/node';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { Refusal, systemReason } from '@platform/cli/refusal.ts';
import { logReader } from './log/log-reader.ts';
import { judgeReceipts, type ReceiptVerdict, readReceipts } from './log/receipts.ts';

/** Verifies a journal from its public files alone. */
export const journal: Command = {
  help: `Usage: amirani journal verify FOLDER|URL [--key KEY] [--known FILE] [--keep FILE]
                              [--receipts FILE] [--witness KEY]... [--json]

Verifies a journal from its files (C2SP tiles), without a database and without trusting the server: the
signature of the checkpoint, every entry and tile, the root. Says "sound" or names the first bad entry.
A URL without a path is read at /journal/.

  --key KEY        the journal's verifier key, or a file that holds it. Without it the file verifier-key beside
                   the log is used, which proves only that log and key fit each other
  --known FILE     a checkpoint kept from before: the journal must still begin with it; may be repeated, and
                   narrows down where it was changed
  --keep FILE      keeps the verified checkpoint, for --known next time
  --receipts FILE  JSON with receipts: each must be in the journal
  --witness KEY    the key of a witness, or a file that holds it: says when it cosigned; may be repeated
  --json           { sound, fault, index, from, to, path, origin, size, root, key, witnesses, receipts,
                   incomplete }

The exit code is 0 whether it is sound or not; 2 where there is no journal to read.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('journal', args, {
      key: { type: 'string' },
      known: { type: 'string', multiple: true, default: [] },
      keep: { type: 'string' },
      receipts: { type: 'string' },
      witness: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
    });
    const [act, place, ...more] = positionals;
    if (act !== 'verify') throw usage('journal', 'the only act is verify');
    if (place === undefined || more.length > 0)
      throw usage('journal', 'name one folder or address');
    const read = logReader(place);
    const trusted = await trustedKey(values.key, read, place);
    const receipts = values.receipts === undefined ? [] : await readReceipts(values.receipts);
    const known = await Promise.all(values.known.map(keptCheckpoint));
    const leaves = new Map<string, number>();
    const continuations = watchContinuations(nodeSha256);
    const verdict = await verifyLog(read, {
      verifier: trusted.verifier,
      sha256: nodeSha256,
      verifyEd25519: nodeVerifyEd25519,
      known,
      onEntry: (leaf, index) => {
        continuations.see(leaf, index);
        if (receipts.length > 0) leaves.set(toHex(leafHash(leaf, nodeSha256)), index);
      },
    });
    if (!verdict.sound && verdict.fault === 'journal.checkpoint.missing') throw noJournal(place);
    const signed = new TextDecoder().decode(await read('checkpoint'));
    const report: Report = {
      verdict,
      key: trusted.from,
      witnesses: await witnessed(signed, values.witness),
      receipts: verdict.sound ? judgeReceipts(receipts, trusted.verifier, leaves) : [],
      incomplete: verdict.sound ? continuations.incomplete() : [],
    };
    if (verdict.sound && values.keep !== undefined) await keep(values.keep, signed);
    await terminal.out(values.json ? `${JSON.stringify(asJson(report))}\n` : asText(report));
    return 0;
  },
};

interface Report {
  readonly verdict: LogVerdict;
  /** Where the key came from that it was verified with. */
  readonly key: 'given' | 'beside-the-log';
  readonly witnesses: readonly { readonly name: string; readonly time?: number }[];
  readonly receipts: readonly ReceiptVerdict[];
  /** Entries that go on in further ones which the log does not have as they say. */
  readonly incomplete: readonly IncompleteEntry[];
}

const trustedKey = async (
  given: string | undefined,
  read: LogReader,
  place: string,
): Promise<{ readonly verifier: Verifier; readonly from: Report['key'] }> => {
  if (given !== undefined) return { verifier: await keyOf(given), from: 'given' };
  const bytes = await read('verifier-key');
  const verifier = parseVerifierKey(new TextDecoder().decode(bytes ?? new Uint8Array()).trim());
  if (verifier !== undefined) return { verifier, from: 'beside-the-log' };
  if ((await read('checkpoint')) === undefined) throw noJournal(place);
  throw new Refusal(
    1,
    'no verifier key: none was given and none lies beside the log',
    'nothing was changed; the journal was not verified.',
    'give --key, as printed by the server or by the data protection officer.',
  );
};

/** A key written out, or the file that holds it. */
const keyOf = async (given: string): Promise<Verifier> => {
  const verifier =
    parseVerifierKey(given) ??
    parseVerifierKey((await readFile(given, 'utf8').catch(() => '')).trim());
  if (verifier === undefined)
    throw usage('journal', `no verifier key and no file with one: ${given}`);
  return verifier;
};

const keptCheckpoint = async (path: string): Promise<Checkpoint> => {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw notKept(path, systemReason(error));
  }
  const parsed = parseCheckpoint(text);
  if (parsed === undefined) throw notKept(path, 'it is no checkpoint');
  return parsed.checkpoint;
};

const notKept = (path: string, why: string): Refusal =>
  new Refusal(
    2,
    `cannot use the checkpoint ${path}: ${why}`,
    'nothing was changed; the journal was not verified.',
    'name a file that --keep wrote.',
  );

const keep = async (path: string, signed: string): Promise<void> => {
  try {
    await writeFile(path, signed);
  } catch (error) {
    throw new Refusal(
      1,
      `the journal is sound, but its checkpoint cannot be kept in ${path}: ${systemReason(error)}`,
      'the checkpoint kept before is as it was.',
      'name another file.',
    );
  }
};

const noJournal = (place: string): Refusal =>
  new Refusal(
    2,
    `there is no journal at ${place}: no file \`checkpoint\``,
    'nothing was changed.',
    'name the folder or address that holds `checkpoint` and `tile/`.',
  );

const witnessed = async (signed: string, keys: readonly string[]): Promise<Report['witnesses']> => {
  const verifiers = await Promise.all(keys.map(keyOf));
  const found: readonly Cosignature[] = cosignaturesOf(signed, verifiers, nodeVerifyEd25519);
  return verifiers.map(({ name }) => {
    const time = found.find((one) => one.name === name)?.time;
    return time === undefined ? { name } : { name, time };
  });
};

const asText = ({ verdict, key, witnesses, receipts, incomplete }: Report): string =>
  [
    describeVerdict(verdict),
    key === 'given'
      ? undefined
      : 'key: the one beside the log; give --key from another place to know that it is the right one',
    ...witnesses.map(({ name, time }) =>
      time === undefined
        ? `not witnessed by ${name}`
        : `witnessed by ${name} at ${new Date(time * 1000).toISOString()}`,
    ),
    ...receipts.map(({ leafHash: hash, at, state, index }) =>
      index === undefined
        ? `receipt ${hash.slice(0, 16)} of ${at}: ${state.replaceAll('-', ' ').toUpperCase()}`
        : `receipt ${hash.slice(0, 16)} of ${at}: entry ${index}`,
    ),
    ...incomplete.map(({ index, entries, found }) =>
      entries === undefined
        ? `NOT WHOLE: entry ${index} goes on from an entry that is not in the journal`
        : `NOT WHOLE: entry ${index} goes on in ${entries} further entries; not all of them, or others, are in the journal (${found})`,
    ),
  ]
    .filter((line) => line !== undefined)
    .join('\n')
    .concat('\n');

const asJson = ({ verdict, ...rest }: Report): unknown => {
  if (!verdict.sound) return { ...verdict, ...rest };
  const { origin, size, root } = verdict.checkpoint;
  return { sound: true, origin, size, root: toHex(root), ...rest };
};
