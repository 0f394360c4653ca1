import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseCivilDate } from '@amirani/core';
import {
  type BorderModule,
  builtInModules,
  type Dials,
  prevalences,
} from '@amirani/scenario/modules';
import { buildTrainingWorld } from '@amirani/scenario/node';
import { proveTrainingWorld } from '@amirani/scenario/proof/worlds';
import { scenarioSay } from '@amirani/scenario/say';
import {
  manifestFile,
  planTrainingWorld,
  saltOf,
  type TrainingPlan,
  trainingWorldVersion,
  type WorldFileName,
  type WorldManifest,
  worldFileNames,
  worldId,
} from '@amirani/scenario/worlds';
import { parse, usage } from '@platform/cli/command.ts';
import { columns } from '@platform/cli/print/columns.ts';
import { type ExitCode, Refusal } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';
import { checkText, givenModule } from './world-check.ts';
import { emptyFolder, failed } from './world-folder.ts';

/** Writes a training world of modules: what everybody may see, and the truth sealed. */
export const trainingWorld = async (
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> => {
  const { values } = parse('world', args, {
    seed: { type: 'string' },
    size: { type: 'string' },
    prevalence: { type: 'string' },
    date: { type: 'string', default: '2026-03-31' },
    out: { type: 'string' },
    module: { type: 'string', multiple: true, default: [] },
    dial: { type: 'string', multiple: true, default: [] },
    threads: { type: 'string', default: '1' },
    prove: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const { out } = values;
  // Random by default. The seed is written to sealed/ only.
  const seed = values.seed ?? randomBytes(32).toString('hex');
  const size = (['S', 'M', 'L'] as const).find((one) => one === values.size);
  const prevalence = prevalences.find((one) => one === values.prevalence);
  const day = parseCivilDate(values.date);
  const threads = /^\d{1,2}$/.test(values.threads) ? Number(values.threads) : 0;
  if (seed === '') throw usage('world', '--seed must be a text, or be left out');
  if (out === undefined) throw usage('world', '--out is missing');
  if (size === undefined) throw usage('world', '--size must be S, M or L');
  if (prevalence === undefined) throw usage('world', '--prevalence must be high or low');
  if (!day.ok) throw usage('world', `--date must be a day such as 2026-03-31, not ${values.date}`);
  if (threads < 1 || threads > 16) throw usage('world', '--threads must be a number from 1 to 16');
  const dials = dialsIn(values.dial);
  const { plan, problems } = planTrainingWorld({
    version: trainingWorldVersion,
    seed,
    referenceDate: day.value,
    size,
    prevalence,
    dials,
    modules: [...builtInModules(), ...(await modulesIn(values.module, terminal))],
  });
  if (plan === undefined)
    throw usage(
      'world',
      problems.map(({ code, facts }) => scenarioSay('en')(code, facts)).join('; '),
    );
  if (values.prove) prove(plan);
  await emptyFolder(out);
  const manifest = await write(plan, threads, seed, out);
  await terminal.out(
    values.json
      ? `${JSON.stringify({ id: worldId(manifest), manifest }, null, 2)}\n`
      : summary(manifest, out),
  );
  return 0;
};

/** `overstayer.denies=0.5`, given any number of times. */
const dialsIn = (given: readonly string[]): Readonly<Record<string, Dials>> => {
  const found: Record<string, Record<string, number>> = {};
  for (const text of given) {
    const [, id = '', name = '', value = ''] =
      /^([\w-]+)\.([\w-]+)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
    if (id === '') throw usage('world', `--dial must be MODULE.NAME=VALUE, not ${text}`);
    found[id] = { ...found[id], [name]: Number(value) };
  }
  return found;
};

const modulesIn = async (
  files: readonly string[],
  terminal: Terminal,
): Promise<readonly BorderModule[]> => {
  const modules: BorderModule[] = [];
  for (const file of files) {
    const reading = await givenModule(file, terminal);
    if (reading.module === undefined)
      throw new Refusal(
        2,
        checkText(file, reading, 'en'),
        'nothing was written.',
        'mend the module; `amirani world check` says the same in six languages.',
      );
    modules.push(reading.module);
  }
  return modules;
};

const prove = (plan: TrainingPlan): void => {
  const { problems } = proveTrainingWorld(plan);
  if (problems.length === 0) return;
  const shown = problems.slice(0, 5).map(({ fault, entity }) => `${fault} ${entity}`);
  throw new Refusal(
    1,
    `the plants of this world are not proved: ${problems.length} faults, ${shown.join(', ')}`,
    'nothing was written.',
    'see docs/reference/worlds.md for what each fault means, and mend the module that it names.',
  );
};

const write = async (
  plan: TrainingPlan,
  threads: number,
  seed: string,
  folder: string,
): Promise<WorldManifest> => {
  try {
    await mkdir(join(folder, 'sealed'), { mode: 0o700 });
    const streams = Object.fromEntries(
      worldFileNames.map((name) => [
        name,
        createWriteStream(join(folder, pathOf(name)), { mode: name === 'ledger' ? 0o600 : 0o644 }),
      ]),
    ) as Record<WorldFileName, WriteStream>;
    const manifest = await buildTrainingWorld(plan, {
      threads,
      write: async (name, bytes) => {
        // Waits while the disk is slow: no more of a world is held than a few flights.
        if (!streams[name].write(bytes)) await once(streams[name], 'drain');
      },
    });
    for (const stream of Object.values(streams)) {
      stream.end();
      await finished(stream);
    }
    const opening = `${JSON.stringify({ seed, salt: saltOf(plan) })}\n`;
    await writeFile(join(folder, 'sealed/opening.json'), opening, { mode: 0o600 });
    await writeFile(join(folder, 'manifest.json'), manifestFile(manifest));
    return manifest;
  } catch (error) {
    throw failed(folder, error);
  }
};

const pathOf = (name: WorldFileName): string =>
  name === 'ledger' ? 'sealed/ledger.jsonl' : `${name}.jsonl`;

const summary = (manifest: WorldManifest, folder: string): string => {
  const { files, numbers, size, prevalence, referenceDate } = manifest;
  return `${columns(
    [
      ['world', worldId(manifest)],
      [
        'made of',
        `${manifest.modules.length} modules, ${size}, ${prevalence} prevalence, ${referenceDate}`,
      ],
      ['flights', String(files.flights.lines)],
      ['travellers', String(files.travellers.lines)],
      ['numbers', `${numbers.assumed} of ${numbers.all} assumed`],
      ['seal', manifest.ledgerSeal],
      ['truth', join(folder, 'sealed')],
    ],
    { indent: 0 },
  )}\n`;
};
