import { sittingStateTexts } from '@amirani/web/src/texts/academy.ts';
import { useLingui } from '@lingui/react';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { AcademySittingHead } from '../../api/types.ts';

/** How a sitting stands, as a shape and a word. */
export const SittingStateBadge = ({ state }: { readonly state: AcademySittingHead['state'] }) => {
  const { i18n } = useLingui();
  const { text, verdict } = sittingStateTexts[state];
  return <Badge verdict={verdict}>{i18n._(text)}</Badge>;
};
