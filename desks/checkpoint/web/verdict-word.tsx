import type { VerdictWord as Word } from '@amirani/checkpoint';
import { verdictWordTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Shape } from '@platform/web/ui/shape.tsx';

/** The word of a verdict as shape, colour and word; large where it is what the officer looks for. */
export const VerdictWord = ({
  word,
  large = false,
}: {
  readonly word: Word;
  readonly large?: boolean;
}) => {
  const { i18n } = useLingui();
  const { word: text, verdict } = verdictWordTexts[word];
  return large ? (
    <p className="verdict-word badge" data-verdict={verdict}>
      <Shape verdict={verdict} />
      <strong>{i18n._(text)}</strong>
    </p>
  ) : (
    <Badge verdict={verdict}>{i18n._(text)}</Badge>
  );
};
