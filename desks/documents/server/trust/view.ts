import type { TrustInput, TrustProfile } from '@amirani/documents/trust';
import { filesAsOne, noCase } from '@platform/server/apart/foreign-file.ts';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { ReaderTask } from '@platform/server/apart/task.ts';
import { z } from 'zod';
import { TrustCertificateSchema, TrustListSchema } from '../../api/trust.ts';
import { DocumentFindingSchema } from '../../api/vocabulary.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const SourceSchema = z.strictObject({
  id: Sha256,
  kind: z.enum([...TrustListSchema.shape.kind.options, 'unknown']),
  trust: TrustListSchema.shape.trust,
  facts: z.strictObject({
    ...TrustListSchema.pick({
      ...{ signer: true, signedAt: true, certificates: true, revoked: true, signature: true },
      ...{ trust: true, anchor: true, nextUpdate: true },
    }).shape,
    findings: z.array(DocumentFindingSchema),
  }),
});

const CertificateSchema = z.strictObject({
  ...TrustCertificateSchema.omit({ lists: true }).shape,
  /** Its positions in each file. `beside`: outside the signed part of a list. */
  places: z.array(
    z.strictObject({ source: Sha256, position: z.number().int(), beside: z.boolean() }),
  ),
  /** Its bytes, where they were asked for. */
  raw: z.base64().optional(),
});

const RevokedSchema = z.strictObject({
  source: Sha256,
  serial: z.string(),
  at: z.iso.datetime(),
});

const ItemSchema = z.union([
  z.strictObject({ source: SourceSchema }),
  z.strictObject({ certificate: CertificateSchema }),
  z.strictObject({ revoked: RevokedSchema }),
]);

/** One item of an opened store. */
export type StoreItem = z.output<typeof ItemSchema>;
/** A file of an opened store, and what was found in it. */
type StoreSource = z.output<typeof SourceSchema>;
/** A certificate of an opened store as it is shown, and where it stands. */
export type StoreCertificate = z.output<typeof CertificateSchema>;

/** Everything that the server knows of a trust store: values, never the files that it was read from. */
export interface StoreView {
  readonly sources: readonly StoreSource[];
  readonly certificates: readonly StoreCertificate[];
  readonly revoked: readonly z.output<typeof RevokedSchema>[];
}

/** How a store is opened. The first file is read as it is; anchors beside it are named in `chosen`. */
export interface StoreArgs {
  readonly profile: TrustProfile;
  readonly at: string;
  readonly inputs: readonly (Pick<TrustInput, 'name' | 'role'> & { readonly length: number })[];
  /** Anchors of an import: the file is the list alone, by whose digest it is known when it is given up. */
  readonly anchors: readonly { readonly name: string; readonly content: string }[];
  /** SHA-256 of a certificate whose bytes are wanted. */
  readonly raw?: string;
}

/** Opens what stands already. Nothing is kept of one that is given up: it was read when it came. */
const standing: ReaderTask<StoreArgs, StoreItem> = {
  ...{ name: 'document.trust-store', class: 'verdict', item: ItemSchema, isHeld: true },
};
/** Opens a list that somebody brings. */
const brought: ReaderTask<StoreArgs, StoreItem> = {
  ...{ name: 'document.trust-store', class: 'table', item: ItemSchema },
};

/** What is to be opened. */
export interface Opening {
  readonly profile: TrustProfile;
  readonly at: string;
  readonly inputs: readonly TrustInput[];
  /** A list that somebody brings: the first of the inputs, and the others are anchors. */
  readonly isBrought?: boolean;
  readonly raw?: string;
}

/** Opens a store in a limited process. @throws Problem `reader.*` */
export const viewApart = async (
  readers: Readers,
  { profile, at, inputs, isBrought = false, raw }: Opening,
): Promise<StoreView> => {
  const [first] = inputs;
  const files = isBrought && first !== undefined ? [first] : inputs;
  const others = isBrought ? inputs.slice(1) : [];
  const args: StoreArgs = {
    ...{ profile, at },
    inputs: files.map(({ name, role, bytes }) => ({
      ...{ name, length: bytes.length },
      ...(role === undefined ? {} : { role }),
    })),
    anchors: others.map(({ name, bytes }) => ({
      ...{ name, content: Buffer.from(bytes).toString('base64') },
    })),
    ...(raw === undefined ? {} : { raw }),
  };
  const whole = filesAsOne(
    files.map(({ bytes }) => bytes),
    isBrought ? undefined : noCase,
  );
  const view = {
    sources: [] as StoreSource[],
    certificates: [] as StoreCertificate[],
    revoked: [] as z.output<typeof RevokedSchema>[],
  };
  for await (const item of readers.read(isBrought ? brought : standing, args, whole))
    if ('source' in item) view.sources.push(item.source);
    else if ('certificate' in item) view.certificates.push(item.certificate);
    else view.revoked.push(item.revoked);
  return view;
};

/** The certificates that one file of a store brought, in the order of its list. */
export const certificatesIn = (
  { certificates }: StoreView,
  source: string,
): readonly StoreCertificate[] =>
  certificates
    .flatMap((one) => {
      const place = one.places.find((each) => each.source === source && !each.beside);
      return place === undefined ? [] : [{ one, position: place.position }];
    })
    .sort((a, b) => a.position - b.position)
    .map(({ one }) => one);
