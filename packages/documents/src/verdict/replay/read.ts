import type { DocumentFinding } from '../../check/finding.ts';
import { isZip, unzip, type ZipEntry } from '../../chip/files/zip.ts';
import { findingList } from '../../chip/say.ts';
import { digest, type Steps } from '../../crypto/index.ts';
import { hexOf } from '../../der/index.ts';
import { verdictFinding } from '../say.ts';
import { examinationShape } from '../shape/examination-shape.ts';
import { list, natural, object, readShape, type Shape, text } from '../shape/shape.ts';
import { verdictShape } from '../shape/verdict-shape.ts';
import {
  DEFAULT_REPLAY_LIMITS,
  REPLAY_FORMAT,
  type ReplayLimits,
  type ReplayReading,
} from './model.ts';

/**
 * Reads a replay file. Never throws, and never reads more than the limits allow, whatever the file says of itself. What is
 * missing, altered or not listed is said; in that case there is no examination. A person who alters a file can also rewrite
 * its digests: only the digest of the whole file in a journal proves that it is the original.
 */
export function* readReplay(
  file: Uint8Array,
  limits: ReplayLimits = DEFAULT_REPLAY_LIMITS,
): Steps<ReplayReading> {
  const findings: DocumentFinding[] = [];
  const say = (...args: Parameters<typeof verdictFinding>): void => {
    findings.push(verdictFinding(...args));
  };
  const broken = (whole: string): ReplayReading => ({
    examination: undefined,
    stored: undefined,
    intact: false,
    digest: whole,
    findings,
  });
  if (file.length > limits.fileBytes) {
    say('document.verdict.replay.limit', { what: `${limits.fileBytes} bytes` });
    return broken('');
  }
  const whole = hexOf(yield* digest('SHA-256', file));
  const entries = unpacked(file, limits, findings);
  const manifest = entries.get('manifest.json');
  if (manifest === undefined) {
    say('document.verdict.replay.unreadable', { why: 'no manifest.json in a ZIP archive' });
    return broken(whole);
  }
  const sealed = hexOf(yield* digest('SHA-256', manifest));
  if (textOf(entries.get('manifest.sha256'))?.trim() !== sealed)
    say('document.verdict.replay.altered', { name: 'manifest.json' });
  const read = readShape(manifestShape, jsonOf(manifest));
  for (const path of read.faults) say('document.verdict.replay.format', { path });
  if (read.value === undefined) return broken(whole);
  const { files, examination: described } = read.value;
  for (const { name, bytes, sha256 } of files) {
    const entry = entries.get(name);
    if (entry === undefined) say('document.verdict.replay.missing', { name });
    else if (entry.length !== bytes || hexOf(yield* digest('SHA-256', entry)) !== sha256)
      say('document.verdict.replay.altered', { name });
  }
  const listed = new Set(['manifest.json', 'manifest.sha256', ...files.map(({ name }) => name)]);
  for (const name of entries.keys())
    if (!listed.has(name)) say('document.verdict.replay.extra', { name });
  const examination = readShape(examinationShape, described, (name) =>
    listed.has(name) ? entries.get(name) : undefined,
  );
  for (const path of examination.faults)
    say('document.verdict.replay.format', { path: `/examination${path}` });
  const stored = entries.get('verdict.json');
  const verdict = stored === undefined ? undefined : readShape(verdictShape, jsonOf(stored));
  for (const path of verdict?.faults ?? [])
    say('document.verdict.replay.format', { path: `verdict.json${path}` });
  const intact = findings.length === 0;
  if (!intact || examination.value === undefined) return broken(whole);
  return {
    examination: examination.value,
    stored: withoutFormat(verdict?.value),
    intact,
    digest: whole,
    findings,
  };
}

interface Manifest {
  readonly format: string;
  readonly producedBy: string;
  readonly examination: unknown;
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

const asItIs: Shape<unknown> = (value) => value;

const manifestShape: Shape<Manifest> = object<Manifest>({
  format: text(32, new RegExp(`^${REPLAY_FORMAT}$`)),
  producedBy: text(512),
  examination: asItIs,
  files: list(
    object({ name: text(512), bytes: natural, sha256: text(64, /^[0-9a-f]{64}$/) }),
    100_000,
  ),
});

/** The entries by name; of two with one name neither is taken, so that nobody reads another one than we do. */
const unpacked = (
  file: Uint8Array,
  limits: ReplayLimits,
  findings: DocumentFinding[],
): ReadonlyMap<string, Uint8Array> => {
  if (!isZip(file)) return new Map();
  const zip = findingList();
  const entries: readonly ZipEntry[] = unzip(file, limits, zip.say);
  findings.push(...zip.findings);
  const map = new Map<string, Uint8Array>();
  for (const { name, bytes } of entries) {
    if (map.has(name)) findings.push(verdictFinding('document.verdict.replay.altered', { name }));
    map.set(name, bytes);
  }
  return map;
};

const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : new TextDecoder().decode(bytes);

const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

const withoutFormat = (
  stored: (ReplayReading['stored'] & { readonly format?: string }) | undefined,
): ReplayReading['stored'] => {
  if (stored === undefined) return undefined;
  const { format: _, ...verdict } = stored;
  return verdict;
};
