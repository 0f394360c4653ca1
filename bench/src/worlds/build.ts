import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** How a world is built in a process of its own. */
export interface BuildWish {
  /** The program of a Node. */
  readonly node: string;
  /** `source` runs the TypeScript, which Node 24 can; `built` what `tsc -b` made of it, which every Node from 20 on can. */
  readonly from: 'source' | 'built';
  readonly size: 'S' | 'M' | 'L';
  readonly threads: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a build came to. */
export interface Build {
  readonly node: string;
  readonly from: string;
  readonly threads: number;
  /** SHA-256 of the manifest, in which those of all files and the seal of the ledger stand. */
  readonly world: string;
  readonly travellers: number;
  readonly megabytes: number;
  /** Of processor time, of all threads together. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** The most memory that the process held at a time. */
  readonly mostMegabytes: number;
}

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Builds the world of the proof; nothing of it is written. */
export const buildInProcess = async ({
  node,
  from,
  size,
  threads,
  env = {},
}: BuildWish): Promise<Build> => {
  const args = [
    ...(from === 'source' ? ['--conditions=@amirani/source'] : []),
    ...['--input-type=module', '--eval', program(size, threads)],
  ];
  const child = spawn(node, args, { cwd: repository, env: { ...process.env, ...env } });
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if ((await code) !== 0) throw new Error(`${node}: ${err}`);
  return { from, threads, ...(JSON.parse(out) as Omit<Build, 'from' | 'threads'>) };
};

/** In JavaScript, since Node 20 reads nothing else. */
const program = (size: string, threads: number): string => `
import { builtInModules } from '@amirani/scenario/modules';
import { buildTrainingWorld } from '@amirani/scenario/node';
import { planTrainingWorld, trainingWorldVersion, worldId } from '@amirani/scenario/worlds';
const { plan } = planTrainingWorld({
  version: trainingWorldVersion, seed: '${'a1'.repeat(32)}', referenceDate: '2026-03-31',
  size: '${size}', prevalence: 'low', modules: builtInModules(),
});
const began = performance.now();
const manifest = await buildTrainingWorld(plan, { threads: ${threads} });
const { user, system } = process.cpuUsage();
const files = Object.values(manifest.files);
console.log(JSON.stringify({
  node: process.version, world: worldId(manifest), travellers: manifest.files.travellers.lines,
  megabytes: Math.round(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6),
  cpuSeconds: Math.round((user + system) / 1e5) / 10,
  wallSeconds: Math.round((performance.now() - began) / 100) / 10,
  mostMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
}));
`;
