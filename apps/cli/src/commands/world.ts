import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseCivilDate } from '@amirani/core';
import { createWorld, ledgerFile, type World, worldFiles, worldVersion } from '@amirani/scenario';
import { documentFactory } from '@amirani/scenario/documents';
import { type Command, parse, usage } from '../command.ts';
import { columns } from '../explain/columns.ts';
import { Refusal, systemReason } from '../refusal.ts';
import { documentSummary, documentWorldFiles } from './world-documents.ts';

/** Writes the messages of a synthetic border world to a folder, with its ledger of truth. */
export const world: Command = {
  help: `Usage: amirani world --seed N --date YYYY-MM-DD --out DIR [--size S|M|L]
       amirani world --documents N --seed N --date YYYY-MM-DD --out DIR

Makes a synthetic border world: flights, travellers, bookings, and the messages that airlines would send of
them, mistakes included. The same seed, date and size give the same bytes on every machine. Its persons,
states and airlines do not exist.

  --seed N    a whole number
  --date D    the day in the middle of the world
  --out DIR   a new or empty folder: messages/ for \`amirani ingest\`, answers/ of the state to the carriers,
              and ledger.json, which holds the truth
  --size S    S (20 flights, the default), M or L

With --documents it makes travel documents instead, half of them forged in forty ways, as a reader would have
taken them: exhibits/ with a folder each, trust/ and seal-signers/ for whoever examines them, states.json, and
ledger.json, which holds the truth about each.

  --documents N   how many, 1 to 20000
`,
  run: async (args, terminal) => {
    const { values } = parse('world', args, {
      seed: { type: 'string' },
      date: { type: 'string' },
      out: { type: 'string' },
      size: { type: 'string', default: 'S' },
      documents: { type: 'string' },
    });
    const { seed, date, out } = values;
    const size = SIZES.find((one) => one === values.size);
    const day = parseCivilDate(date ?? '');
    if (seed === undefined || !/^-?\d{1,15}$/.test(seed))
      throw usage('world', `--seed must be a whole number${shown(seed)}`);
    if (!day.ok) throw usage('world', `--date must be a day such as 2026-03-31${shown(date)}`);
    if (out === undefined) throw usage('world', '--out is missing');
    if (size === undefined) throw usage('world', `--size must be S, M or L${shown(values.size)}`);
    const count = countOf(values.documents);
    await empty(out);
    if (count !== undefined) {
      const factory = documentFactory({ seed: Number(seed), referenceDate: day.value });
      await writeFiles(documentWorldFiles(factory, count), out);
      await terminal.out(documentSummary(factory, count, out));
      return 0;
    }
    const made = createWorld({
      version: worldVersion,
      seed: Number(seed),
      referenceDate: day.value,
      size,
    });
    await write(made, out);
    await terminal.out(summary(made, out));
    return 0;
  },
};

const SIZES = ['S', 'M', 'L'] as const;

/** How many documents; undefined where none were asked for. */
const countOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const count = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > 20_000)
    throw usage('world', `--documents must be a number from 1 to 20000${shown(text)}`);
  return count;
};

const shown = (value: string | undefined): string => (value === undefined ? '' : `, not ${value}`);

/** Makes the folder; one that holds something is refused, so that nothing is overwritten or mixed. */
const empty = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length === 0) return;
  } catch (error) {
    throw failed(folder, error);
  }
  throw new Refusal(
    1,
    `${folder} is not empty`,
    'everything in it is as it was.',
    'name a new folder, or empty this one yourself.',
  );
};

const write = async (made: World, folder: string): Promise<void> => {
  try {
    for (const { path, bytes, at, direction } of worldFiles(made)) {
      const target = join(folder, direction === 'to-state' ? 'messages' : 'answers', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
      await utimes(target, new Date(at), new Date(at));
    }
    await writeFile(join(folder, 'ledger.json'), ledgerFile(made));
  } catch (error) {
    throw failed(folder, error);
  }
};

const writeFiles = async (
  files: Iterable<{ readonly path: string; readonly bytes: Uint8Array }>,
  folder: string,
): Promise<void> => {
  try {
    for (const { path, bytes } of files) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
  } catch (error) {
    throw failed(folder, error);
  }
};

const failed = (folder: string, error: unknown): Refusal =>
  new Refusal(
    1,
    `cannot write to ${folder}: ${systemReason(error)}`,
    'what was written so far is still there.',
    'empty the folder or name another, and run it again; the same world comes out.',
  );

const summary = (made: World, folder: string): string => {
  const files = worldFiles(made);
  const incoming = files.filter(({ direction }) => direction === 'to-state');
  return `${columns(
    [
      ['world', `version ${made.version}, seed ${made.seed}, ${made.referenceDate}, ${made.size}`],
      ['flights', String(made.flights.length)],
      ['messages', `${incoming.length} in ${join(folder, 'messages')}`],
      ['answers', `${files.length - incoming.length} in ${join(folder, 'answers')}`],
      ['truth', join(folder, 'ledger.json')],
    ],
    { indent: 0 },
  )}\n`;
};
