import { digest, type Steps } from '../crypto/index.ts';
import { hexOf } from '../der/index.ts';
import { type Certificate, formatName, revocationOf } from '../x509/index.ts';
import { type JudgedCrl, judgeCrl } from './crl-trust.ts';
import { judgeList, type ListVerdict, proposeAnchor } from './list-trust.ts';
import { type Material, materialOf, type SourceDraft } from './material.ts';
import type {
  Instant,
  KnownDefect,
  Provenance,
  TrustCertificate,
  TrustInput,
  TrustOptions,
  TrustSource,
  TrustState,
  TrustStore,
} from './model.ts';
import { CertificatePool } from './pool.ts';
import { RevocationLists } from './revocation-lists.ts';
import { authorityOf, roleOf } from './roles.ts';
import { finding } from './say.ts';
import { syntheticCodeOf } from './synthetic.ts';

/**
 * Builds a trust store from files, in one go and from all of them together. Never throws on what files hold.
 *
 * Trust begins with the operator's own choice: certificates given as `anchor` vouch for lists and documents, those given as
 * `csca` for documents. A master list is trusted where its signature computes and its signer leads to an anchor; every
 * authority in it is then relied upon for documents, and for no further list. Everything else is evidence.
 */
export function* openTrustStore(
  inputs: readonly TrustInput[],
  { profile, at }: TrustOptions,
): Steps<TrustStore> {
  const material = yield* materialOf(inputs);
  const entries = yield* gather(material);
  const all = [...entries.values()];
  if (profile === 'duty') refuseSynthetic(all, material);
  const pool = new CertificatePool(all);
  const anchors = chosenAs('anchor', all, material);
  const isAnchor = ({ fingerprint }: TrustCertificate): boolean => anchors.has(fingerprint);
  const early = yield* judgeCrls(material, { pool, profile, at, isTrusted: isAnchor });
  const revokedAt = revocationBy(early, all);
  const verdicts = new Map<SourceDraft, ListVerdict>();
  for (const list of material.lists)
    verdicts.set(list.source, yield* judgeList(list, { pool, profile, at, isAnchor, revokedAt }));
  rely(all, anchors, chosenAs('csca', all, material), material, verdicts);
  for (const [source, verdict] of verdicts)
    yield* proposeAnchor(source, verdict, pool, (id) => material.sources.get(id)?.name ?? id);
  const isTrusted = ({ trust }: TrustCertificate): boolean => trust === 'trusted';
  const judged = yield* judgeCrls(material, { pool, profile, at, isTrusted });
  for (const { found, findings } of judged) found.source.findings.add(...findings);
  return {
    profile,
    at,
    sources: sourcesOf(material, verdicts, judged, all),
    certificates: all,
    crls: judged.map(({ crl }) => crl),
    defects: defectsOf(material, verdicts),
  };
}

/** A certificate while its trust is still being found out. */
interface Entry extends Omit<TrustCertificate, 'trust' | 'sources'> {
  trust: TrustState;
  readonly sources: Provenance[];
}

/** Each certificate once, with all places where it was found. */
function* gather({ certificates }: Material): Steps<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  const twice = new Map<SourceDraft, number>();
  for (const { certificate, provenance, source } of certificates) {
    const fingerprint = hexOf(yield* digest('SHA-256', certificate.raw));
    const known = entries.get(fingerprint);
    if (known === undefined) {
      const country = certificate.subject.country;
      const role = roleOf(certificate);
      const sources = [provenance];
      entries.set(fingerprint, {
        fingerprint,
        certificate,
        role,
        country,
        trust: 'undetermined',
        sources,
      });
      continue;
    }
    const last = known.sources.at(-1);
    if (last?.source === provenance.source && last.beside === provenance.beside)
      twice.set(source, (twice.get(source) ?? 0) + 1);
    known.sources.push(provenance);
  }
  for (const [source, count] of twice)
    source.findings.add(finding('document.trust.list.duplicate', { count }));
  return entries;
}

/** R67: a certificate with a code of the synthetic world is refused by name, whatever vouches for it. */
const refuseSynthetic = (entries: readonly Entry[], { sources }: Material): void => {
  for (const entry of entries) {
    const country = syntheticCodeOf(entry.certificate);
    if (country === undefined) continue;
    entry.trust = 'refused';
    const { subject, place } = entry.certificate;
    const facts = { country, subject: formatName(subject) };
    for (const source of new Set(entry.sources.map((provenance) => provenance.source)))
      sources.get(source)?.findings.add(finding('document.trust.synthetic', facts, [place]));
  }
};

/** Fingerprints of what the operator chose: certificates in files given in this role. */
const chosenAs = (
  role: 'anchor' | 'csca',
  entries: readonly Entry[],
  { sources }: Material,
): ReadonlySet<string> =>
  new Set(
    entries
      .filter(
        (entry) =>
          entry.trust !== 'refused' &&
          entry.sources.some(({ source: id }) => {
            const source = sources.get(id);
            return source?.kind === 'certificate' && source.role === role;
          }),
      )
      .map(({ fingerprint }) => fingerprint),
  );

type CrlContext = Parameters<typeof judgeCrl>[1];

function* judgeCrls({ crls }: Material, context: CrlContext): Steps<readonly JudgedCrl[]> {
  const judged: JudgedCrl[] = [];
  for (const found of crls) judged.push(yield* judgeCrl(found, context));
  return judged;
}

const revocationBy = (
  judged: readonly JudgedCrl[],
  entries: readonly Entry[],
): ((certificate: Certificate, issuer: TrustCertificate) => Instant | undefined) => {
  const lists = new RevocationLists(
    judged.map(({ crl }) => crl),
    entries,
  );
  return (certificate, issuer) => {
    const { own } = lists.of(certificate, issuer);
    const naming = own.find(({ crl }) => revocationOf(crl, certificate) !== undefined);
    if (naming === undefined) return undefined;
    return revocationOf(naming.crl, certificate)?.at?.at ?? 'unknown';
  };
};

/** Marks what is relied upon: what was chosen, and every authority in the content of a trusted list. */
const rely = (
  entries: readonly Entry[],
  anchors: ReadonlySet<string>,
  csca: ReadonlySet<string>,
  { sources }: Material,
  verdicts: ReadonlyMap<SourceDraft, ListVerdict>,
): void => {
  for (const entry of entries) {
    const authority = authorityOf(entry.certificate);
    for (const { source: id, beside, position } of entry.sources) {
      const source = sources.get(id);
      if (source?.kind !== 'master-list' || beside === true) continue;
      if (authority === 'none') {
        const facts = { position, subject: formatName(entry.certificate.subject) };
        const places = [entry.certificate.place];
        source.findings.add(finding('document.trust.list.no-authority', facts, places));
      } else if (entry.trust !== 'refused' && verdicts.get(source)?.trust === 'trusted')
        entry.trust = 'trusted';
    }
    if (anchors.has(entry.fingerprint) || csca.has(entry.fingerprint)) entry.trust = 'trusted';
  }
};

const defectsOf = (
  { lists }: Material,
  verdicts: ReadonlyMap<SourceDraft, ListVerdict>,
): readonly KnownDefect[] =>
  lists.flatMap(({ source, defects }): readonly KnownDefect[] => {
    const { kind, id } = source;
    if (kind !== 'deviation-list' && kind !== 'defect-list') return [];
    const verdict = verdicts.get(source);
    const trust = verdict?.trust ?? 'undetermined';
    const base = { list: kind, source: id, trust };
    // A state speaks of its own documents; the guideline's lists name the signers of any.
    const country = verdict?.signer?.country ?? '';
    return defects.map((defect) =>
      kind === 'deviation-list' ? { ...defect, ...base, country } : { ...defect, ...base },
    );
  });

const sourcesOf = (
  { sources }: Material,
  verdicts: ReadonlyMap<SourceDraft, ListVerdict>,
  judged: readonly JudgedCrl[],
  entries: readonly Entry[],
): readonly TrustSource[] => {
  const crls = new Map(judged.map(({ found, crl }) => [found.source, crl]));
  const states = statesOf(entries);
  return [...sources.values()].map((source) => {
    const { id, name, kind, role, count } = source;
    const verdict = verdicts.get(source);
    const crl = kind === 'crl' ? crls.get(source) : undefined;
    const edition = verdict?.edition ?? crl?.crl.thisUpdate?.at;
    const signature = verdict?.signature;
    const own = kind === 'certificate' ? combined(states.get(id)) : 'undetermined';
    return {
      id,
      name,
      kind,
      role,
      count,
      trust: verdict?.trust ?? crl?.trust ?? own,
      ...(edition === undefined ? {} : { edition }),
      ...(verdict?.signer === undefined ? {} : { signer: verdict.signer }),
      ...(signature === undefined ? {} : { signature }),
      ...(verdict?.anchor === undefined ? {} : { anchor: verdict.anchor }),
      findings: source.findings.all(),
    };
  });
};

/** The trust in the certificates of each source. */
const statesOf = (entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<TrustState>> => {
  const states = new Map<string, Set<TrustState>>();
  for (const { sources, trust } of entries)
    for (const { source } of sources) {
      const known = states.get(source);
      if (known === undefined) states.set(source, new Set([trust]));
      else known.add(trust);
    }
  return states;
};

const combined = (states: ReadonlySet<TrustState> | undefined): TrustState => {
  if (states === undefined) return 'undetermined';
  if (states.has('refused')) return 'refused';
  return states.has('undetermined') ? 'undetermined' : 'trusted';
};
