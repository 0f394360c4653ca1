import type { CivilDate } from '@amirani/core';
import { addDays, dateParts } from '@amirani/core';
import { stateOf } from '../../geography/states.ts';
import { derived } from '../crypto/hashes.ts';
import type { Scheme } from '../crypto/signature.ts';
import { keyed, lazy } from '../encoding/lazy.ts';
import type { IssuerData } from '../states/issuer.ts';
import type { Certificate, Issuer } from './certificate.ts';
import { makeCertificate } from './certificate.ts';
import { makeCrl } from './crl.ts';
import type { Keyring } from './keyring.ts';
import type { DistinguishedName } from './name.ts';
import { trainingOrganization } from './name.ts';

/** The certification authority of a state, through the generations of its key. */
export interface Authority {
  readonly data: IssuerData;
  /** Self-signed certificates, oldest first. */
  readonly roots: () => readonly Certificate[];
  /** Each new key certified by the one before (Doc 9303-12, 4.1.3). */
  readonly links: () => readonly Certificate[];
  /** The authority as it signs on a day. */
  readonly issuerOn: (day: CivilDate) => Issuer;
  /** The signer in use on a day for documents with a code. */
  readonly signer: (day: CivilDate, documentCode: string) => Certificate;
  /** A signer whose key was stolen; the revocation list has it. */
  readonly revokedSigner: () => Certificate;
  /** The signer of visible digital seals of a year. */
  readonly sealSigner: (day: CivilDate) => Certificate;
  /** A certificate for a purpose of the state's own: signing lists. */
  readonly purposeSigner: (purpose: string, common: string) => Certificate;
  /** One revocation list for each name that the authority has had. */
  readonly crls: () => readonly Uint8Array[];
}

/** What an authority needs to know. */
export interface AuthorityOptions {
  readonly keys: Keyring;
  /** The day on which lists are current. */
  readonly referenceDate: CivilDate;
}

/** The authority of a state. Everything is made when first asked for. */
export const makeAuthority = (data: IssuerData, options: AuthorityOptions): Authority => {
  const { keys, referenceDate } = options;
  const { state, authority, signer } = data;
  const last = generationOn(referenceDate);
  const issuer = (generation: number): Issuer => ({
    name: authorityName(data, generation),
    key: keys.authority(state, authority.key, generation),
    scheme: schemeOf(data, generation),
  });
  const root = keyed((text): Certificate => rootOf(data, Number(text), issuer(Number(text)), keys));
  const upTo = (first: number): readonly number[] =>
    Array.from({ length: last + 1 - first }, (_, at) => first + at);
  const signerOf = keyed((text) => {
    const [quarter = 0, group = 0] = text.split('/').map(Number);
    const usage = quarterPeriod(quarter);
    const key = keys.signer(state, signer.key, quarter, group);
    return makeCertificate({
      ...signerPlan(data, issuer(generationOn(usage.day)), usage.day, keys, `${quarter}/${group}`),
      key,
      usage: { from: moment(usage.day), to: moment(usage.end) },
      subject: signerName(
        data,
        `DS ${data.state} ${usage.day.slice(0, 7)}`,
        String(quarter * 2 + group),
      ),
      ...(data.documentTypes ? { documentTypes: group === 0 ? ['P'] : ['C', 'I'] } : {}),
    });
  });
  const revoked = lazy(() => {
    const { day, end } = quarterPeriod(quarterOn(addDays(referenceDate, -400)));
    return makeCertificate({
      ...signerPlan(data, issuer(generationOn(day)), day, keys, 'revoked'),
      key: keys.special(state, signer.key, 0),
      usage: { from: moment(day), to: moment(end) },
      subject: signerName(data, `DS ${data.state} ${day.slice(0, 7)}`, 'R1'),
      ...(data.documentTypes ? { documentTypes: ['C', 'I', 'P'] } : {}),
    });
  });
  return {
    data,
    roots: lazy(() => upTo(0).map((generation) => root(String(generation)))),
    links: lazy(() => upTo(1).map((generation) => linkOf(data, generation, issuer, keys))),
    issuerOn: (day) => issuer(generationOn(day)),
    signer: (day, code) => {
      const group = data.documentTypes && !code.startsWith('P') ? 1 : 0;
      return signerOf(`${quarterOn(day)}/${group}`);
    },
    revokedSigner: revoked,
    sealSigner: sealSigners(data, issuer, keys),
    purposeSigner: (purpose, common) => {
      // The newest key certifies it: this key is the anchor for readers of the list.
      const day = laterOf(addDays(referenceDate, -60), rootDay(last));
      return makeCertificate({
        ...signerPlan(data, issuer(generationOn(day)), day, keys, purpose),
        key: keys.special(state, authority.key, 1),
        usage: { from: moment(day), to: moment(addDays(day, 400)) },
        validity: { from: moment(day), to: moment(addDays(day, 450)) },
        subject: signerName(data, common, '1'),
        role: 'purpose',
        purpose,
      });
    },
    crls: lazy(() => crlsOf(last, issuer, revoked(), referenceDate)),
  };
};

/** Which generation of the key signs on a day: a new one every four years, from the end of 2010. */
const generationOn = (day: CivilDate): number =>
  Math.max(0, Math.floor((dateParts(addDays(day, 17)).year - 2011) / 4));

/** The older generations of some states signed with SHA-1, as was usual. */
const schemeOf = ({ authority, signer }: IssuerData, generation: number): Scheme =>
  generation === 0 && signer.key.kind === 'rsa' && authority.scheme.kind === 'pkcs1'
    ? { ...authority.scheme, hash: 'sha1' }
    : authority.scheme;

const authorityName = (data: IssuerData, generation: number): DistinguishedName => {
  const { name } = stateOf(data.state);
  const base = { country: data.country, organization: trainingOrganization };
  if (data.renaming === 'each')
    return { ...base, common: `CSCA ${name}`, serial: String(generation + 1).padStart(3, '0') };
  if (data.renaming === 3 && generation >= 3)
    return { ...base, unit: 'Ministry of Documents', common: `Country Signer ${name}` };
  return { ...base, common: `CSCA ${name}` };
};

const signerName = (data: IssuerData, common: string, serial: string): DistinguishedName => ({
  country: data.country,
  organization: trainingOrganization,
  common,
  serial,
});

/** The first day of a generation of the key. */
const rootDay = (generation: number): CivilDate => `${2010 + 4 * generation}-12-15` as CivilDate;

const laterOf = (one: CivilDate, other: CivilDate): CivilDate => (one < other ? other : one);

const rootPeriods = (generation: number) => {
  const from = moment(rootDay(generation));
  const { year } = dateParts(rootDay(generation));
  return {
    usage: { from, to: `${year + 4}-12-31T23:59:59Z` },
    validity: { from, to: `${year + 15}-12-14T23:59:59Z` },
  };
};

const rootOf = (data: IssuerData, generation: number, issuer: Issuer, keys: Keyring): Certificate =>
  makeCertificate({
    issuer,
    subject: issuer.name,
    key: issuer.key,
    serial: serialOf(keys, `root/${data.state}/${generation}`),
    state: data.state,
    role: 'csca',
    ...rootPeriods(generation),
  });

const linkOf = (
  data: IssuerData,
  generation: number,
  issuer: (generation: number) => Issuer,
  keys: Keyring,
): Certificate => {
  const old = issuer(generation - 1);
  const { name, key } = issuer(generation);
  const renamed = JSON.stringify(name) !== JSON.stringify(old.name);
  const own = rootPeriods(generation);
  const before = rootPeriods(generation - 1);
  return makeCertificate({
    issuer: old,
    subject: name,
    key,
    serial: serialOf(keys, `link/${data.state}/${generation}`),
    state: data.state,
    role: 'link',
    usage: own.usage,
    // A link ends with the key that vouches for it.
    validity: { from: own.validity.from, to: before.validity.to },
    ...(renamed ? { renamed } : {}),
  });
};

const signerPlan = (
  data: IssuerData,
  issuer: Issuer,
  day: CivilDate,
  keys: Keyring,
  label: string,
) => ({
  issuer,
  serial: serialOf(keys, `signer/${data.state}/${label}`),
  // Ten years of a passport, and the three months in which the key signs.
  validity: { from: moment(day), to: moment(addDays(day, 3653 + 100)) },
  state: data.state,
  role: 'signer' as const,
});

/** Seals name their signer by country, two characters and the serial number: all of them are short. */
const sealSigners = (
  data: IssuerData,
  issuer: (generation: number) => Issuer,
  keys: Keyring,
): ((day: CivilDate) => Certificate) => {
  const ofYear = keyed((text) => {
    const day = `${text}-01-01` as CivilDate;
    const year = Number(text);
    return makeCertificate({
      ...signerPlan(data, issuer(generationOn(day)), day, keys, 'seal'),
      serial: Uint8Array.of(year - 2000),
      key: keys.signer(
        data.state,
        { kind: 'ec', curve: 'brainpoolP256r1', encoding: 'named' },
        year,
        2,
      ),
      usage: { from: moment(day), to: `${year}-12-31T23:59:59Z` },
      subject: { country: data.country, organization: trainingOrganization, common: 'VS' },
      documentTypes: ['A', 'I', 'V'],
    });
  });
  return (day) => ofYear(day.slice(0, 4));
};

const crlsOf = (
  last: number,
  issuer: (generation: number) => Issuer,
  revoked: Certificate,
  referenceDate: CivilDate,
): readonly Uint8Array[] => {
  const byName = new Map<string, Issuer>();
  for (let generation = 0; generation <= last; generation++) {
    const one = issuer(generation);
    byName.set(JSON.stringify(one.name), one);
  }
  const { year, month } = dateParts(referenceDate);
  return [...byName].map(([name, one]) =>
    makeCrl({
      issuer: one,
      number: (year - 2011) * 12 + month,
      thisUpdate: moment(addDays(referenceDate, -10)),
      nextUpdate: moment(addDays(referenceDate, 80)),
      revoked:
        name === JSON.stringify(revoked.plan.issuer.name)
          ? [{ serial: revoked.plan.serial, at: moment(addDays(referenceDate, -30)), reason: 1 }]
          : [],
    }),
  );
};

/** Quarters are counted from 2011. */
const quarterOn = (day: CivilDate): number => {
  const { year, month } = dateParts(day);
  return (year - 2011) * 4 + Math.floor((month - 1) / 3);
};

const quarterPeriod = (quarter: number): { readonly day: CivilDate; readonly end: CivilDate } => {
  const first = (number: number): CivilDate =>
    `${2011 + Math.floor(number / 4)}-${String((number % 4) * 3 + 1).padStart(2, '0')}-01` as CivilDate;
  return { day: first(quarter), end: first(quarter + 1) };
};

const moment = (day: CivilDate): string => `${day}T00:00:00Z`;

/** Eight bytes, positive, with no zero in front. */
const serialOf = (keys: Keyring, label: string): Uint8Array => {
  const bytes = derived(keys.label(`serial/${label}`), 8);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
};
