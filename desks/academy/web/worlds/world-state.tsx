import { worldStateTexts } from '@amirani/web/src/texts/academy.ts';
import { useLingui } from '@lingui/react';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { AcademyWorld } from '../../api/types.ts';

/** How far a world has come, as a shape and a word. */
export const WorldState = ({ state }: { readonly state: AcademyWorld['state'] }) => {
  const { i18n } = useLingui();
  const { text, verdict } = worldStateTexts[state];
  return <Badge verdict={verdict}>{i18n._(text)}</Badge>;
};
