import type { CertificateRole } from './model.ts';

/** Presence of an extension in a profile: `m` must be there, `o` may, `x` must not. */
type Presence = 'm' | 'o' | 'x';

/** The kinds of certificates that Doc 9303-12, table 6 has a column for. */
export type ProfiledRole = Exclude<CertificateRole, 'other'>;

/** One row of the table. */
export interface ExtensionRow {
  readonly oid: string;
  /** How codes and texts name it. */
  readonly name: string;
  /** Presence in the columns: self-signed authority, link, document signer, master and deviation list signer. */
  readonly presence: Readonly<Record<ProfiledRole, Presence>>;
  readonly critical: boolean;
}

/** Names of extensions in codes: `document.trust.profile.key-usage.missing`. */
const profiledExtensions = [
  'authority-key-identifier',
  'subject-key-identifier',
  'key-usage',
  'private-key-usage-period',
  'certificate-policies',
  'policy-mappings',
  'subject-alternative-name',
  'issuer-alternative-name',
  'subject-directory-attributes',
  'basic-constraints',
  'name-constraints',
  'policy-constraints',
  'extended-key-usage',
  'crl-distribution-points',
  'inhibit-any-policy',
  'freshest-crl',
  'name-change',
  'document-type',
  'netscape-certificate-type',
] as const;

/** One of {@link profiledExtensions}. */
export type ProfiledExtension = (typeof profiledExtensions)[number];

const row = (
  name: ProfiledExtension,
  oid: string,
  columns: string,
  critical: boolean,
): readonly [ProfiledExtension, ExtensionRow] => {
  const [csca, link, signer, list] = [...columns] as Presence[];
  return [
    name,
    {
      oid,
      name,
      presence: {
        csca: csca ?? 'o',
        link: link ?? 'o',
        signer: signer ?? 'o',
        'master-list-signer': list ?? 'o',
        'deviation-list-signer': list ?? 'o',
      },
      critical,
    },
  ];
};

/**
 * Doc 9303-12 (8th edition), table 6, row by row: extension, presence for self-signed authority, link certificate, document
 * signer, list signer (m mandatory, o optional, x forbidden), whether it is critical. Inhibit anyPolicy is grouped with the
 * policy extensions that the table forbids. Alternative names and distribution points became mandatory with the seventh
 * edition (2015); older certificates lack them in good faith.
 */
export const extensionRows: ReadonlyMap<ProfiledExtension, ExtensionRow> = new Map([
  row('authority-key-identifier', '2.5.29.35', 'ommm', false),
  row('subject-key-identifier', '2.5.29.14', 'mmoo', false),
  row('key-usage', '2.5.29.15', 'mmmm', true),
  row('private-key-usage-period', '2.5.29.16', 'mmmo', false),
  row('certificate-policies', '2.5.29.32', 'oooo', false),
  row('policy-mappings', '2.5.29.33', 'xxxx', false),
  row('subject-alternative-name', '2.5.29.17', 'mmmm', false),
  row('issuer-alternative-name', '2.5.29.18', 'mmmm', false),
  row('subject-directory-attributes', '2.5.29.9', 'xxxx', false),
  row('basic-constraints', '2.5.29.19', 'mmxx', true),
  row('name-constraints', '2.5.29.30', 'xxxx', true),
  row('policy-constraints', '2.5.29.36', 'xxxx', true),
  row('extended-key-usage', '2.5.29.37', 'xxxm', true),
  row('crl-distribution-points', '2.5.29.31', 'mmmm', false),
  row('inhibit-any-policy', '2.5.29.54', 'xxxx', true),
  row('freshest-crl', '2.5.29.46', 'xxxx', false),
  row('name-change', '2.23.136.1.1.6.1', 'ooxx', false),
  row('document-type', '2.23.136.1.1.6.2', 'xxmx', false),
  row('netscape-certificate-type', '2.16.840.1.113730.1.1', 'xxxx', false),
]);

/** How long certificates live and keys are used, in days, with a month to spare. */
interface Lifetime {
  readonly validity: number;
  readonly usage: number;
}

const authority: Lifetime = { validity: 15 * 366 + 120, usage: 5 * 366 + 31 };

/** Doc 9303-12, 4.1 table 1: authorities sign for 3 to 5 years, signers for up to three months; of list signers it says nothing. */
export const lifetimes: Readonly<Partial<Record<CertificateRole, Lifetime>>> = {
  csca: authority,
  link: authority,
  signer: { validity: 10 * 366 + 120, usage: 92 + 31 },
};
