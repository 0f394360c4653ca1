import { createHash } from 'node:crypto';
import { type WorldManifest, worldId } from '@amirani/scenario/worlds';
import { makeWorld } from './make.ts';
import { planOf, type WorldOrder } from './plan.ts';

const FORMAT = 'amirani-training-world-file/1';

/** A world as a file: what it is made from, its manifest, and what everybody may see of it. */
interface WorldFile {
  readonly format: typeof FORMAT;
  readonly order: WorldOrder;
  readonly manifest: WorldManifest;
  readonly files: Readonly<Record<'flights' | 'travellers' | 'records', string>>;
}

/** Generates a world and writes it as a file. */
export const writeWorldFile = async (order: WorldOrder): Promise<string | undefined> => {
  const plan = planOf(order);
  if (plan === undefined) return undefined;
  const { manifest, files } = await filesOf(plan);
  return `${JSON.stringify({ format: FORMAT, order, manifest, files } satisfies WorldFile)}\n`;
};

const filesOf = async (plan: Parameters<typeof makeWorld>[0]) => {
  const pieces = { flights: [] as string[], travellers: [] as string[], records: [] as string[] };
  const manifest = await makeWorld(plan, (name, bytes) => {
    pieces[name].push(Buffer.from(bytes).toString('utf8'));
  });
  const { flights, travellers, records } = pieces;
  return {
    manifest,
    files: {
      flights: flights.join(''),
      travellers: travellers.join(''),
      records: records.join(''),
    },
  };
};

/**
 * Reads a file and makes its world again: only what the generator makes, byte for byte, comes in. Data of real operation has no
 * order that makes it, and a world that somebody changed is no longer the one that its order makes (R66). Gives the order and
 * the name of the world, or undefined.
 */
export const readWorldFile = async (
  bytes: Uint8Array,
): Promise<{ readonly order: WorldOrder; readonly sha256: string } | undefined> => {
  const file = parsed(bytes);
  const order = orderIn(file?.order);
  if (file?.format !== FORMAT || order === undefined || order.size !== 'S') return undefined;
  // What its own manifest gives away needs no world to be made.
  if (Object.keys(file).length !== 4 || !isAsItsManifest(file)) return undefined;
  const plan = planOf(order);
  if (plan === undefined) return undefined;
  const manifest = await makeWorld(plan);
  return JSON.stringify(file.manifest) === JSON.stringify(manifest)
    ? { order, sha256: worldId(manifest) }
    : undefined;
};

/** True if the files match the manifest's digests. The manifest is then compared with the generator's output. */
const isAsItsManifest = ({
  manifest,
  files = {} as WorldFile['files'],
}: Partial<WorldFile>): boolean =>
  Object.keys(files).length === names.length &&
  names.every((name) => {
    const text = files[name];
    const hash = typeof text === 'string' ? createHash('sha256').update(text).digest('hex') : '';
    return manifest?.files?.[name]?.sha256 === hash;
  });

const names = ['flights', 'travellers', 'records'] as const;

const parsed = (bytes: Uint8Array): Partial<WorldFile> | undefined => {
  try {
    const value = JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
    return typeof value === 'object' && value !== null ? (value as Partial<WorldFile>) : undefined;
  } catch {
    return undefined;
  }
};

const orderIn = (value: unknown): WorldOrder | undefined => {
  const { recipe, size, seed, referenceDate, dials } = (value ?? {}) as Partial<WorldOrder>;
  const isDay = typeof referenceDate === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(referenceDate);
  return typeof recipe === 'string' &&
    size !== undefined &&
    typeof seed === 'string' &&
    isDay &&
    !Number.isNaN(Date.parse(referenceDate)) &&
    typeof dials === 'object'
    ? { recipe, size, seed, referenceDate, dials }
    : undefined;
};
