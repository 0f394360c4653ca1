import { certificateStateTexts } from '@amirani/web/src/texts/academy.ts';
import { useLingui } from '@lingui/react';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { AcademyCertificate } from '../../api/types.ts';

/** How a certificate stands, as a shape and a word. */
export const CertificateState = ({ state }: { readonly state: AcademyCertificate['state'] }) => {
  const { i18n } = useLingui();
  const { text, verdict } = certificateStateTexts[state];
  return <Badge verdict={verdict}>{i18n._(text)}</Badge>;
};
