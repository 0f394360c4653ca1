import type { CivilDate } from '@amirani/core';
import { addDays } from '@amirani/core';
import type { ChipContents } from '../chip/chip-files.ts';
import { signingMoment, sodPlan } from '../chip/personalise.ts';
import { efSod } from '../chip/security-object.ts';
import { lazy } from '../encoding/lazy.ts';
import { codeOn } from '../issue/draw.ts';
import { issue } from '../issue/issue.ts';
import type { Making } from '../issue/making.ts';
import { expiryOf, yearsFor } from '../issue/validity.ts';
import type { Authority } from '../pki/authority.ts';
import type { Certificate } from '../pki/certificate.ts';
import type { SignedDataPlan } from '../pki/signed-data.ts';
import { issuerOf, issuers } from '../states/issuer.ts';
import { chipOf } from './chips.ts';
import type { Forger } from './forger.ts';
import { alone, found, single } from './forger.ts';

/** Forgeries with genuine signers in wrong hands: kinds 26 to 29. */
export const signerOutlived: Forger = (workshop) => {
  const { offices, source } = workshop;
  const making = single(
    workshop,
    { electronic: true, only: (facts) => issuerOf(facts.state).signingTime },
    ({ particulars }) => particulars.issued > addDays(offices.referenceDate, -2000),
  );
  const { issued, code, facts } = making.particulars;
  const authority = offices.authority(facts.state);
  const before = addDays(issued, -source.between(100, 900));
  return alone(
    resigned(making, authority, () => authority.signer(before, code)),
    ['signer.usage-period'],
    `signed on ${issued} with the signer of ${before}, whose time was over`,
  );
};

export const signerRevoked: Forger = (workshop) => {
  const { offices, source } = workshop;
  const { making, signer, authority } = found(source, 'signer', (one) => {
    const drawn = single({ ...workshop, source: one }, { electronic: true });
    const { facts, kind, model, bearer } = drawn.particulars;
    const its = offices.authority(facts.state);
    const revoked = its.revokedSigner();
    // Dated as the signer's own documents are, so that nothing but the list can tell.
    const issued = addDays(day(revoked.plan.usage.from), one.between(2, 80));
    if (issued < model.issuedFrom || issued > (model.issuedUntil ?? issued)) return undefined;
    if (issued <= bearer.birth) return undefined;
    const expiry = expiryOf(facts, issued, yearsFor(kind, bearer.birth, issued));
    const code = codeOn(kind, issued);
    return {
      making: issue(offices, { ...drawn.particulars, issued, expiry, code }),
      signer: revoked,
      authority: its,
    };
  });
  return alone(
    resigned(making, authority, () => signer),
    ['signer.revocation'],
    `signed with the stolen key of ${signer.plan.subject.common}, which is on the revocation list`,
  );
};

export const signerOfOtherState: Forger = (workshop) => {
  const { offices, source } = workshop;
  const making = single(workshop, { electronic: true });
  const { issued, code, facts } = making.particulars;
  const other = source.pick(issuers.filter(({ state }) => state !== facts.state));
  const authority = offices.authority(other.state);
  return alone(
    resigned(making, authority, () => authority.signer(issued, code)),
    ['issuing-state'],
    `DG1 names ${facts.state}; a genuine signer of ${other.state} signed`,
  );
};

export const signerOfOtherType: Forger = (workshop) => {
  const { offices } = workshop;
  const making = single(workshop, {
    electronic: true,
    only: (facts) => issuerOf(facts.state).documentTypes,
  });
  const { issued, code, facts } = making.particulars;
  const authority = offices.authority(facts.state);
  const other = code.startsWith('P') ? 'I' : 'P';
  return alone(
    resigned(making, authority, () => authority.signer(issued, other)),
    ['signer.document-type'],
    `a document of the type ${code}, signed by the signer of ${other}`,
  );
};

/** The chip with a security object that another signer of an authority made over the same groups. */
export const resigned = (
  making: Making,
  authority: Authority,
  signer: () => Certificate,
  changes: (signer: Certificate) => Partial<SignedDataPlan> = () => ({}),
): Making => ({
  ...making,
  chip: lazy((): ChipContents => {
    const contents = chipOf(making);
    const certificate = signer();
    const plan = sodPlan(
      authority,
      contents.groups,
      certificate,
      signingMoment(making.particulars.issued),
    );
    return { ...contents, sod: efSod({ ...plan, ...changes(certificate) }) };
  }),
});

const day = (moment: string): CivilDate => moment.slice(0, 10) as CivilDate;
