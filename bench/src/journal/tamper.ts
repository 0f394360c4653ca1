import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type LogReader, type Sha256, verifyLog } from '@amirani/journal';
import { nodeSha256, nodeVerifyEd25519 } from '@amirani/journal/node';
import { type Edited, edits, tailEdits } from './edits.ts';
import { type PublishedLog, publishLog } from './log.ts';
import { randomFrom } from './random.ts';

/** Results of the edits. */
export interface TamperResult {
  readonly entries: number;
  readonly edits: number;
  readonly detected: number;
  /** Of the detected: where the verdict named entry, file or range as exactly as can be known. */
  readonly named: number;
  readonly byKind: Readonly<Record<string, { edits: number; detected: number; named: number }>>;
  /** The first edits that were not detected or not named right: kind and serial number. */
  readonly missed: readonly string[];
}

/**
 * Edits a log in random ways and verifies each edited log as a whole. What the same bytes hash to is
 * remembered between verifications, since hardly any of them change; {@link timeOffline} has no such memory.
 */
export const tamper = async (
  entries: number,
  count: number,
  say: (line: string) => void,
): Promise<TamperResult> => {
  const log = publishLog(entries);
  const sha256 = remembering(log);
  const random = randomFrom(9);
  // Edits at the end of the log cost a whole verification each: they come half as often as the others.
  const kinds = Object.entries(edits).flatMap((kind) =>
    tailEdits.has(kind[0]) ? [kind] : [kind, kind],
  );
  const byKind: Record<string, { edits: number; detected: number; named: number }> = {};
  const missed: string[] = [];
  for (let serial = 0; serial < count; serial += 1) {
    const [kind, edit] = kinds[serial % kinds.length] ?? [];
    if (kind === undefined || edit === undefined) break;
    const edited = edit(log, random);
    const verdict = await verifyLog(readerOf(log, edited), {
      verifier: log.verifier,
      known: edited.known ?? [],
      sha256,
      verifyEd25519: nodeVerifyEd25519,
    });
    const tally = byKind[kind] ?? { edits: 0, detected: 0, named: 0 };
    byKind[kind] = tally;
    const named = edited.named(verdict);
    tally.edits += 1;
    if (!verdict.sound) tally.detected += 1;
    if (named) tally.named += 1;
    if (!named && missed.length < 10) missed.push(`${kind} ${serial} ${JSON.stringify(verdict)}`);
    if (serial % 500 === 499) say(`${serial + 1} edits, ${missed.length} missed`);
  }
  const sum = (pick: 'edits' | 'detected' | 'named'): number =>
    Object.values(byKind).reduce((total, tally) => total + tally[pick], 0);
  return {
    entries,
    edits: sum('edits'),
    detected: sum('detected'),
    named: sum('named'),
    byKind,
    missed,
  };
};

/** Measures the verification of a log of the given size from its files on disk, without a cache. */
export const timeOffline = async (
  entries: number,
): Promise<{
  readonly entries: number;
  readonly bytes: number;
  readonly sound: boolean;
  readonly seconds: number;
  readonly cpuSeconds: number;
}> => {
  const folder = mkdtempSync(join(tmpdir(), 'amirani-log-'));
  try {
    const log = publishLog(entries);
    let bytes = 0;
    for (const [path, content] of log.files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
      bytes += content.length;
    }
    const read: LogReader = (path) => readFile(join(folder, path)).catch(() => undefined);
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    const verdict = await verifyLog(read, {
      verifier: log.verifier,
      sha256: nodeSha256,
      verifyEd25519: nodeVerifyEd25519,
    });
    const { user, system } = process.cpuUsage(cpu);
    const hundredths = (seconds: number): number => Math.round(seconds * 100) / 100;
    return {
      entries,
      bytes,
      sound: verdict.sound,
      seconds: hundredths((performance.now() - began) / 1000),
      cpuSeconds: hundredths((user + system) / 1e6),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const readerOf =
  (log: PublishedLog, { file }: Edited): LogReader =>
  async (path) => {
    const changed = file(path);
    return changed === 'as-it-was' ? log.files.get(path) : changed;
  };

/** Room for the hashes that are remembered: of each leaf, and of the nodes above tiles and above entries. */
const slabFor = (entries: number): Uint8Array => new Uint8Array((4 * entries + 1_024) * 32);

/** SHA-256 that remembers what it made of bytes of the unedited log and of hashes it made of these. */
const remembering = (log: PublishedLog): Sha256 => {
  const slab = slabFor(log.head.size);
  let used = 0;
  // What each lasting stretch of bytes was hashed to, by where it begins; a node also by what is beside it.
  const memory = new Map<ArrayBufferLike, Map<number, Found>>(
    [slab, ...log.files.values()].map(({ buffer }) => [buffer, new Map()]),
  );
  return (...parts) => {
    const first = parts[1] ?? parts[0];
    const last = parts.at(-1);
    const places = first === undefined ? undefined : memory.get(first.buffer);
    if (first === undefined || last === undefined || places === undefined)
      return nodeSha256(...parts);
    const found = places.get(first.byteOffset);
    if (found?.beside === last.buffer && found.place === last.byteOffset) return found.hash;
    const fresh = nodeSha256(...parts);
    const lasts = last.buffer === first.buffer || memory.has(last.buffer);
    if (!lasts || used + 32 > slab.length) return fresh;
    const hash = slab.subarray(used, used + 32);
    hash.set(fresh);
    used += 32;
    places.set(first.byteOffset, { beside: last.buffer, place: last.byteOffset, hash });
    return hash;
  };
};

interface Found {
  readonly beside: ArrayBufferLike;
  readonly place: number;
  readonly hash: Uint8Array;
}
