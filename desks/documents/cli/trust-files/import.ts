import { nodeCrypto, runNow } from '@amirani/documents/node';
import {
  chainOf,
  openTrustStore,
  type TrustInput,
  type TrustOptions,
  type TrustSource,
  type TrustStore,
} from '@amirani/documents/trust';
import {
  digestOf,
  locked,
  readManifest,
  standingInputs,
  type TrustEntry,
  type TrustManifest,
  writeTrust,
} from './folder.ts';

/** Result of one file. */
interface ImportOutcome {
  readonly sha256: string;
  readonly name: string;
  /**
   * `imported`; `present`: already in the folder; `not-verified`: no trust anchor of the operator verifies it; `refused`: a
   * check failed; `older`: the folder has a newer edition; `unknown`: not trust material.
   */
  readonly outcome: 'imported' | 'present' | 'not-verified' | 'refused' | 'older' | 'unknown';
  readonly source: TrustSource;
  /** The edition that it took the place of. */
  readonly supersedes?: string;
}

/** An import as it went. */
export interface ImportReport {
  readonly outcomes: readonly ImportOutcome[];
  readonly manifest: TrustManifest;
}

/**
 * Imports files into a trust folder if the operator's trust anchors verify them. Existing and new files are verified as one
 * store. Without an imported file, the folder stays unchanged.
 * @throws Refusal if the folder is not readable or in use.
 */
export const importTrust = (
  folder: string,
  given: readonly TrustInput[],
  options: TrustOptions,
): Promise<ImportReport> =>
  locked(folder, async () => {
    const former = await readManifest(folder);
    const standing = await standingInputs(folder, former);
    const store = runNow(openTrustStore([...standing, ...given], options), nodeCrypto);
    const entries = [...(former?.entries ?? [])];
    const outcomes: ImportOutcome[] = [];
    const taken: TrustInput[] = [];
    for (const input of given) {
      const sha256 = digestOf(input.bytes);
      const source = store.sources.find(({ id }) => id === sha256);
      if (source === undefined || outcomes.some((outcome) => outcome.sha256 === sha256)) continue;
      const outcome = take(input, source, store, options, entries);
      outcomes.push(outcome);
      if (outcome.outcome === 'imported') taken.push(input);
    }
    const sequence = (former?.sequence ?? 0) + 1;
    const manifest: TrustManifest = { format: 'amirani.trust/1', sequence, entries };
    if (taken.length === 0) return { outcomes, manifest: former ?? { ...manifest, sequence: 1 } };
    await writeTrust(folder, former, manifest, taken);
    return { outcomes, manifest };
  });

const take = (
  { bytes, name }: TrustInput,
  source: TrustSource,
  store: TrustStore,
  options: TrustOptions,
  entries: TrustEntry[],
): ImportOutcome => {
  const { id: sha256, role } = source;
  const base = { sha256, name, source };
  const known = entries.findIndex((entry) => entry.sha256 === sha256);
  const old = entries[known];
  if (old !== undefined && old.role === role && old.state === 'standing')
    return { ...base, outcome: 'present' };
  const verified = isVerified(source, store, options);
  if (verified !== 'yes') return { ...base, outcome: verified };
  const series = seriesOf(source, store);
  const others = entries.filter(
    (entry) => series !== undefined && entry.series === series && entry.state === 'standing',
  );
  const { edition } = source;
  if (edition !== undefined && others.some((other) => (other.edition ?? '') > edition))
    return { ...base, outcome: 'older' };
  const replaced = others.find((other) => other.edition !== edition && other.sha256 !== sha256);
  if (replaced !== undefined)
    entries[entries.indexOf(replaced)] = {
      ...replaced,
      state: 'superseded',
      supersededBy: sha256,
    };
  const entry: TrustEntry = {
    sha256,
    name,
    kind: source.kind,
    role,
    bytes: bytes.length,
    importedAt: options.at,
    ...(edition === undefined ? {} : { edition }),
    ...(series === undefined ? {} : { series }),
    state: 'standing',
  };
  if (known < 0) entries.push(entry);
  else entries[known] = entry;
  return {
    ...base,
    outcome: 'imported',
    ...(replaced === undefined ? {} : { supersedes: replaced.sha256 }),
  };
};

type Verified = 'yes' | 'not-verified' | 'refused' | 'unknown';

const isVerified = (source: TrustSource, store: TrustStore, options: TrustOptions): Verified => {
  if (source.trust === 'trusted') return 'yes';
  if (source.trust === 'refused') return 'refused';
  if (source.kind === 'unknown') return 'unknown';
  const inside = store.sources.filter(({ name }) => name.startsWith(`${source.name}: `));
  if (source.kind === 'ldif' && inside.some(({ trust }) => trust === 'trusted')) return 'yes';
  const own = store.certificates.filter(({ sources }) =>
    sources.some((place) => place.source === source.id && place.beside !== true),
  );
  const chained = own.some(({ certificate }) =>
    runNow(chainOf(store, certificate, { at: options.at }), nodeCrypto).checks.some(
      ({ name, result }) => name === 'chain' && result === 'successful',
    ),
  );
  return (source.kind === 'certificate' || source.kind === 'ldif') && chained
    ? 'yes'
    : 'not-verified';
};

/** Lists by kind and the country of their signer, revocation lists by their issuer. */
const seriesOf = ({ id, kind, signer }: TrustSource, { crls }: TrustStore): string | undefined => {
  if (kind === 'crl') {
    const crl = crls.find(({ source }) => source === id)?.crl;
    return crl === undefined ? undefined : `crl ${hex(crl.issuer.raw)}`;
  }
  return kind.endsWith('-list') && signer !== undefined ? `${kind} ${signer.country}` : undefined;
};

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
