import { standingTexts } from '@amirani/web/src/texts/academy-objectives.ts';
import { useLingui } from '@lingui/react';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { AcademyJudged } from '../../api/types.ts';

/** How what is expected stands, as a shape and a word. */
export const StandingBadge = ({ state }: { readonly state: AcademyJudged['state'] }) => {
  const { i18n } = useLingui();
  const { text, verdict } = standingTexts[state];
  return <Badge verdict={verdict}>{i18n._(text)}</Badge>;
};
