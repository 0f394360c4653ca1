import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseCivilDate } from '@amirani/core';
import { createWorld, ledgerFile, type World, worldFiles, worldVersion } from '@amirani/scenario';
import { documentFactory } from '@amirani/scenario/documents';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { columns } from '@platform/cli/print/columns.ts';
import { worldCheck } from './world-check.ts';
import { documentSummary, documentWorldFiles } from './world-documents.ts';
import { emptyFolder, failed } from './world-folder.ts';
import { trainingWorld } from './world-training.ts';

/** Writes a synthetic border world to a folder, with its ledger of truth: messages, documents, or people of modules. */
export const world: Command = {
  help: `Usage: amirani world --seed N --date YYYY-MM-DD --out DIR [--size S|M|L]
       amirani world --documents N --seed N --date YYYY-MM-DD --out DIR
       amirani world --prevalence high|low --size S|M|L --out DIR [--seed SEED] [--module FILE]...
                     [--dial MODULE.NAME=VALUE]... [--date YYYY-MM-DD] [--threads N] [--prove] [--json]
       amirani world check FILE [--lang LANG] [--json]

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

With --prevalence it makes a training world of modules: travellers with what can be seen of each, and the truth
sealed (docs/reference/worlds.md). The manifest is for everybody, sealed/ for nobody before the truth is released.

  --prevalence P  high or low: how many are planted
  --seed SEED     any text, for practice. Left out: 256 bits by chance, for a measured block; they stand in sealed/ alone
  --size S        S (2,000 travellers), M (50,000) or L (1,000,000)
  --module FILE   a module of yours beside those that come along (docs/reference/modules.md)
  --dial M.N=V    a number of a module turned
  --date D        the day of the first flights (default: 2026-03-31)
  --threads N     1 to 16 (default: 1); the same world comes out
  --prove         hold every plant against the reference checks first; a world with a fault is not written
  --json          the manifest and its id

\`world check\` reads a module and lists everything that is wrong with it. Languages: en, ka, lv, fr, it, es.
`,
  run: async (args, terminal) => {
    const [first, ...rest] = args;
    if (first === 'check') return worldCheck(rest, terminal);
    if (args.some((one) => /^--prevalence(=|$)/.test(one))) return trainingWorld(args, terminal);
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
    await emptyFolder(out);
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
