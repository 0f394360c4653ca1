import { keyOfPoint } from '../crypto/ec.ts';
import { derived } from '../crypto/hashes.ts';
import { looseSignature } from '../crypto/loose-padding.ts';
import type { Key } from '../crypto/signature.ts';
import { keyIdentifier } from '../crypto/signature.ts';
import type { Offices } from '../issue/issue.ts';
import type { Making } from '../issue/making.ts';
import type { Authority } from '../pki/authority.ts';
import type { Certificate, Issuer } from '../pki/certificate.ts';
import { makeCertificate } from '../pki/certificate.ts';
import type { DistinguishedName } from '../pki/name.ts';
import { trainingOrganization } from '../pki/name.ts';
import { issuerOf } from '../states/issuer.ts';
import type { StateFacts } from '../states/state-facts.ts';
import type { Forger } from './forger.ts';
import { alone, single } from './forger.ts';
import { resigned } from './signers.ts';

/** Forgeries with forged keys and certificates: kinds 24, 25 and 30 to 32. */
export const ownAuthority: Forger = (workshop) => {
  const { offices, source } = workshop;
  const making = single(workshop, { electronic: true });
  const label = source.letters(10);
  const authority = authorityOf(offices, making);
  const issuer: Issuer = {
    name: {
      country: authority.data.country,
      organization: trainingOrganization,
      unit: 'Bureau of Passports',
      common: `Root ${label}`,
    },
    key: offices.keys.forger(`authority/${label}`, authority.data.authority.key),
    scheme: authority.data.authority.scheme,
  };
  return alone(
    resigned(making, authority, () => counterfeit(offices, making, label, issuer)),
    ['chain'],
    'signed by a signer of the forger’s own authority, which no list has',
  );
};

export const namesakeAuthority: Forger = (workshop) => {
  const { offices, source } = workshop;
  const making = single(workshop, { electronic: true });
  const label = source.letters(10);
  const authority = authorityOf(offices, making);
  const real = authority.issuerOn(making.particulars.issued);
  const issuer: Issuer = {
    ...real,
    key: offices.keys.forger(`authority/${label}`, authority.data.authority.key),
    claimedKey: keyIdentifier(real.key),
  };
  return alone(
    resigned(making, authority, () => counterfeit(offices, making, label, issuer)),
    ['signer.signature', 'chain'],
    'signed by a signer of an authority that has the real one’s name and key identifier, and another key',
    'any',
  );
};

export const signerAsIssuer: Forger = (workshop) => {
  const { offices, source } = workshop;
  const making = single(workshop, { electronic: true });
  const label = source.letters(10);
  const authority = authorityOf(offices, making);
  const { issued, code } = making.particulars;
  const real = authority.signer(issued, code);
  const issuer: Issuer = {
    name: real.plan.subject,
    key: real.plan.key,
    scheme: authority.data.signer.scheme,
  };
  return alone(
    resigned(
      making,
      authority,
      () =>
        counterfeit(offices, making, label, issuer, {
          ...real.plan.subject,
          common: `DS ${authority.data.state} ${label}`,
        }),
      () => ({ certificates: [real.bytes] }),
    ),
    ['chain', 'signer.signature', 'signer.profile'],
    `signed by a signer whose certificate ${real.plan.subject.common}, itself a signer, issued`,
    'any',
  );
};

export const otherGenerator: Forger = (workshop) => {
  const { offices, source } = workshop;
  const making = single(workshop, { electronic: true, only: isExplicit });
  const label = source.letters(10);
  const authority = authorityOf(offices, making);
  const { issued, code } = making.particulars;
  return alone(
    resigned(making, authority, () => {
      const { plan } = authority.signer(issued, code);
      return makeCertificate({
        ...plan,
        key: samePoint(`signer/${label}`, plan.key),
        issuer: { ...plan.issuer, key: samePoint(`authority/${label}`, plan.issuer.key) },
      });
    }),
    ['signer.profile', 'sod.signature'],
    'the real signer’s certificate and point, on a curve whose generator the forger chose',
  );
};

export const loosePadding: Forger = (workshop) => {
  const { offices } = workshop;
  const making = single(workshop, { electronic: true, states: ['QUV'] });
  const authority = authorityOf(offices, making);
  const { issued, code } = making.particulars;
  return alone(
    resigned(
      making,
      authority,
      () => authority.signer(issued, code),
      () => ({
        signature: (attributes) => looseSignature(authority.data.signer.scheme.hash, attributes),
      }),
    ),
    ['sod.signature'],
    'a number whose cube begins like a padded digest: made without the private key',
  );
};

const authorityOf = ({ authority }: Offices, { particulars }: Making): Authority =>
  authority(particulars.facts.state);

const isExplicit = ({ state }: StateFacts): boolean => {
  const { authority, signer } = issuerOf(state);
  return [authority.key, signer.key].every(
    (key) => key.kind === 'ec' && key.encoding === 'explicit',
  );
};

const samePoint = (label: string, key: Key): Key => {
  if (key.kind !== 'ec') throw new TypeError('scenario/documents: no key on a curve');
  return keyOfPoint(label, key);
};

/** A signer's certificate that says all that the real one says, by another issuer and with the forger's key. */
const counterfeit = (
  offices: Offices,
  making: Making,
  label: string,
  issuer: Issuer,
  subject?: DistinguishedName,
): Certificate => {
  const authority = authorityOf(offices, making);
  const { issued, code } = making.particulars;
  const { plan } = authority.signer(issued, code);
  const serial = derived(offices.keys.label(`counterfeit/${label}`), 8);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  return makeCertificate({
    ...plan,
    ...(subject === undefined ? {} : { subject }),
    issuer,
    serial,
    key: offices.keys.forger(`signer/${label}`, authority.data.signer.key),
  });
};
