import type { AcademyJudged } from '@amirani/contract/academy';
import { useLingui } from '@lingui/react';
import { standingTexts } from '../../../texts/academy-objectives.ts';
import { Badge } from '../../../ui/badge.tsx';

/** How what is expected stands, as a shape and a word. */
export const StandingBadge = ({ state }: { readonly state: AcademyJudged['state'] }) => {
  const { i18n } = useLingui();
  const { text, verdict } = standingTexts[state];
  return <Badge verdict={verdict}>{i18n._(text)}</Badge>;
};
