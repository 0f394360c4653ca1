import type { AcademySittingHead } from '@amirani/contract/academy';
import { useLingui } from '@lingui/react';
import { sittingStateTexts } from '../../../texts/academy.ts';
import { Badge } from '../../../ui/badge.tsx';

/** How a sitting stands, as a shape and a word. */
export const SittingStateBadge = ({ state }: { readonly state: AcademySittingHead['state'] }) => {
  const { i18n } = useLingui();
  const { text, verdict } = sittingStateTexts[state];
  return <Badge verdict={verdict}>{i18n._(text)}</Badge>;
};
