import type { Check } from '../check/check.ts';
import type { Steps } from '../crypto/index.ts';
import { chainOf } from '../trust/chain.ts';
import type { ChainOptions, ChainReading } from '../trust/chain-model.ts';
import { defectTypes } from '../trust/defect-types.ts';
import { type NamedSigner, namedBy, namedById } from '../trust/named-signer.ts';
import { type Replacement, type Replacements, replacementsOf } from '../trust/replacements.ts';
import { finding } from '../trust/say.ts';
import { signersOf } from '../trust/signers.ts';
import { type Certificate, readCertificate } from '../x509/index.ts';
import type { HashSource } from './checks/group-hash.ts';
import type { Situation } from './checks/situation.ts';
import { checkSodContent } from './checks/sod-content.ts';
import { withoutSod } from './checks/without-sod.ts';
import type {
  ChipCheckName,
  ChipExamination,
  ChipVerification,
  SodContent,
} from './examination.ts';
import type { LdsReading } from './lds/read.ts';
import { openSod, type SodReading } from './sod/open-sod.ts';
import { type SodVerification, verifySod } from './sod/verify-sod.ts';

/** What passive authentication came to. */
export interface Passive extends Pick<ChipVerification, 'chain' | 'named'> {
  readonly checks: readonly Check<ChipCheckName>[];
  readonly source: HashSource;
  readonly content: SodContent | undefined;
  /** Certificates that were given by themselves. */
  readonly others: readonly Certificate[];
  readonly unread: ChipVerification['findings'];
  /** What trusted lists bring in the place of something wrong in the documents of this signer. */
  readonly replacements: Replacements;
}

/**
 * EF.SOD, its signer and the way from that to an anchor. Where a trusted defect list brings what belongs in the place of something
 * wrong, everything is verified with that as well, which then counts (BSI TR-03135-1, 5.8); nothing of what is brought is believed.
 */
export function* examineSod(
  examination: ChipExamination,
  situation: Situation,
  lds: LdsReading,
): Steps<Passive> {
  const given = (examination.signers ?? []).map(({ name, bytes }) => readCertificate(bytes, name));
  const others = given.flatMap(({ certificate }) => certificate ?? []);
  const unread = given.flatMap(({ certificate, findings }) =>
    certificate === undefined ? findings : [],
  );
  const file = situation.file('EF.SOD');
  if (file === undefined) {
    const { sod, signer } = withoutSod(situation);
    const source = { securityObject: undefined, signed: false };
    return {
      checks: [...sod, ...signer],
      chain: [],
      named: [],
      source,
      content: undefined,
      others,
      unread,
      replacements: {},
    };
  }
  const reading = openSod(file.bytes);
  const evidence = { examination, lds, others, twice: situation.all('EF.SOD').length > 1 };
  const plain = yield* verifyAll(reading, evidence, {});
  const named = namesOf(reading, plain.verified.signer);
  const replacements = yield* replacementsOf(examination.store, named);
  const { certificate, signerId, country } = replacements;
  const used = [certificate, signerId, country].filter((one) => one !== undefined);
  const counting = used.length === 0 ? plain : yield* verifyAll(reading, evidence, replacements);
  const { signer, signed } = counting.verified;
  const securityObject = reading.sod?.securityObject;
  return {
    checks: used.length === 0 ? plain.checks : replacedIn(plain.checks, counting.checks, used),
    chain: counting.chain,
    named: used.length === 0 || signer === undefined ? named : [...named, namedBy(signer)],
    source: { securityObject, signed },
    content: contentOf(reading.sod?.signedData.contentType, securityObject, counting.verified),
    others,
    unread,
    replacements,
  };
}

interface Evidence {
  readonly examination: ChipExamination;
  readonly lds: LdsReading;
  readonly others: readonly Certificate[];
  readonly twice: boolean;
}

interface Verified extends ChainReading<ChipCheckName> {
  readonly verified: SodVerification;
}

function* verifyAll(
  asItStands: SodReading,
  { examination, lds, others, twice }: Evidence,
  { certificate, signerId, country }: Replacements,
): Steps<Verified> {
  const { store } = examination;
  const reading = signerId === undefined ? asItStands : withSignerId(asItStands, signerId);
  const verified = yield* verifySod(
    reading,
    { given: others, inStore: (id) => signersOf(store, id), inPlace: certificate?.value },
    twice,
  );
  const { chain, checks } = yield* chainOf(store, verified.signer, {
    ...chainOptions(examination, lds),
    signingTime: verified.signedAt,
    signerCountry: country?.value,
    beside: (reading.sod?.signedData.certificates ?? []).filter((one) => one !== verified.signer),
  });
  return {
    verified,
    chain,
    checks: [
      checkSodContent(reading, verified.signed),
      verified.digest,
      verified.signature,
      ...checks,
    ],
  };
}

/** The first signer under the name that it should have. */
const withSignerId = (
  reading: SodReading,
  { value: id }: NonNullable<Replacements['signerId']>,
): SodReading => {
  const { sod, findings } = reading;
  const [first, ...more] = sod?.signedData.signers ?? [];
  if (sod === undefined || first === undefined) return reading;
  const signedData = { ...sod.signedData, signers: [{ ...first, id }, ...more] };
  return { sod: { ...sod, signedData }, findings };
};

/** By what lists may name the signer: its certificate; where that is not there or cannot be read, all that EF.SOD has of it. */
const namesOf = ({ sod }: SodReading, signer: Certificate | undefined): readonly NamedSigner[] => {
  if (signer !== undefined) return [namedBy(signer)];
  const [first] = sod?.signedData.signers ?? [];
  if (sod === undefined || first === undefined) return [];
  const { unread, certificates } = sod.signedData;
  return [
    ...(unread.length === 0 ? [undefined] : unread).map((bytes) => namedById(first.id, bytes)),
    ...certificates.map(namedBy),
  ];
};

/**
 * The checks with the replacements of the list. Each changed check, and the first check of the defect type, gives its earlier
 * result. A revoked signer is not an encoding error and stays revoked.
 */
const replacedIn = (
  plain: Verified['checks'],
  counting: Verified['checks'],
  used: readonly Replacement<unknown>[],
): Verified['checks'] =>
  counting.map((check, index) => {
    const before = plain[index] ?? check;
    if (check.name === 'signer.revocation' && before.result === 'failed') return before;
    const about = used.filter(
      ({ defect: { type } }) =>
        before.result !== check.result || defectTypes.get(type)?.checks[0] === check.name,
    );
    return about.reduce((said, one) => sayReplaced(said, before, one), check);
  });

/** A check with what a list brought for it, and what it was without. */
export const sayReplaced = <Name extends string>(
  check: Check<Name>,
  before: Check,
  { defect, list }: Replacement<unknown>,
): Check<Name> => {
  const facts = {
    list,
    defect: defect.name,
    check: check.name,
    before: before.result,
    after: check.result,
  };
  return {
    ...check,
    findings: [...check.findings, finding('document.trust.defect.replaced', facts)],
  };
};

const contentOf = (
  contentType: string | undefined,
  securityObject: SodContent['securityObject'],
  { signedAt, from }: SodVerification,
): SodContent | undefined =>
  contentType === undefined ? undefined : { contentType, securityObject, signedAt, signer: from };

/** Document code and state as DG1 has them; as the printed zone has them where DG1 was not given. */
export const chainOptions = (
  { at, zone }: ChipExamination,
  { contents }: LdsReading,
): Pick<ChainOptions, 'at' | 'documentType' | 'issuingState'> => {
  const stated = contents.DG1?.zone ?? zone;
  return {
    at,
    documentType: stated?.value('documentCode'),
    issuingState: stated?.value('issuingState'),
  };
};
