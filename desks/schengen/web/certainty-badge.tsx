import type { DatedRow, RuleRow } from '@amirani/schengen/data';
import { certaintyTexts } from '@amirani/web/src/texts/schengen.ts';
import { useLingui } from '@lingui/react';
import { Badge } from '@platform/web/ui/badge.tsx';

/** That a row of rule data was not seen in its source, or is disputed; nothing where it was seen. */
export const CertaintyBadge = ({ row }: { readonly row: DatedRow | RuleRow }) => {
  const { i18n } = useLingui();
  const certainty = 'certainty' in row ? certaintyTexts[row.certainty] : undefined;
  return certainty === undefined || certainty.verdict === 'met' ? null : (
    <Badge verdict={certainty.verdict}>{i18n._(certainty.word)}</Badge>
  );
};
