import { sourceTexts, verdictWordTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Shape } from '@platform/web/ui/shape.tsx';
import type { VerdictReason } from '../api/types.ts';
import { useReasonWords } from './reason-words.ts';

/** A reason in one line: the shape of what it pulls the word to, what it says, and who says it. */
export const ReasonLine = ({ reason }: { readonly reason: VerdictReason }) => {
  const { i18n } = useLingui();
  const words = useReasonWords()(reason);
  const { word, verdict } = verdictWordTexts[reason.word];
  return (
    <span className="reason-line">
      <span className="badge" data-verdict={verdict}>
        <Shape verdict={verdict} />
        <span className="visually-hidden">{i18n._(word)}</span>
      </span>
      <span lang={words.language}>{words.text}</span>
      <span className="reason-source soft small">{i18n._(sourceTexts[reason.source])}</span>
    </span>
  );
};
