import type { TrustCertificate, TrustList } from '@desk/documents/api/types.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Verdict } from '@platform/web/ui/shape.tsx';

interface Said {
  readonly text: MessageDescriptor;
  readonly verdict: Verdict;
}

/** What a file of the trust store is. */
export const listKindTexts: Readonly<Record<TrustList['kind'], MessageDescriptor>> = {
  'master-list': msg`Master list`,
  ldif: msg`List of the public key directory`,
  certificate: msg`Certificate`,
  crl: msg`Revocation list`,
  'deviation-list': msg`List of deviations`,
  'defect-list': msg`List of defects`,
};

/** Whether anything chosen vouches for it. */
export const trustTexts: Readonly<Record<TrustList['trust'], Said>> = {
  trusted: { text: msg`Trusted`, verdict: 'met' },
  undetermined: { text: msg`Undetermined`, verdict: 'attention' },
  refused: { text: msg`Refused`, verdict: 'obstacle' },
};

/** Whether it has to be renewed. */
export const freshTexts: Readonly<Record<TrustList['fresh'], Said>> = {
  fresh: { text: msg`Fresh`, verdict: 'met' },
  stale: { text: msg`Out of date`, verdict: 'attention' },
  'from-the-future': { text: msg`Dated in the future`, verdict: 'obstacle' },
  unknown: { text: msg`Says no date`, verdict: 'not-checked' },
};

export const listStateTexts: Readonly<Record<TrustList['state'], MessageDescriptor>> = {
  standing: msg`Stands`,
  superseded: msg`Superseded`,
  withdrawn: msg`Withdrawn`,
};

/** What a certificate is for. */
export const certificateKindTexts: Readonly<Record<TrustCertificate['kind'], MessageDescriptor>> = {
  csca: msg`Authority of a state`,
  link: msg`Link between two keys of an authority`,
  signer: msg`Document signer`,
  'master-list-signer': msg`Signer of master lists`,
  'deviation-list-signer': msg`Signer of deviation lists`,
  other: msg`Other`,
};
