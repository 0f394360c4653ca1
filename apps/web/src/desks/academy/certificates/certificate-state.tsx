import type { AcademyCertificate } from '@amirani/contract/academy';
import { useLingui } from '@lingui/react';
import { certificateStateTexts } from '../../../texts/academy.ts';
import { Badge } from '../../../ui/badge.tsx';

/** How a certificate stands, as a shape and a word. */
export const CertificateState = ({ state }: { readonly state: AcademyCertificate['state'] }) => {
  const { i18n } = useLingui();
  const { text, verdict } = certificateStateTexts[state];
  return <Badge verdict={verdict}>{i18n._(text)}</Badge>;
};
