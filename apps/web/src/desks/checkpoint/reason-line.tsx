import type { VerdictReason } from '@amirani/contract/checkpoint';
import { useLingui } from '@lingui/react';
import { sourceTexts, verdictWordTexts } from '../../texts/checkpoint.ts';
import { Shape } from '../../ui/shape.tsx';
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
