import { answerTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { OwnJudgement } from '../exhibits.ts';

/** The officer's own answer, unchanged. It is not a finding about the document and not a verdict on a person (R45). */
export const OwnAnswer = ({
  judgement: { answer, confidence, note },
  by,
}: {
  readonly judgement: Pick<OwnJudgement, 'answer' | 'confidence' | 'note'>;
  readonly by?: string;
}) => {
  const { i18n } = useLingui();
  return (
    <p className="own-answer">
      <strong>{by === undefined ? <Trans>Your own comparison of the faces</Trans> : by}</strong>:{' '}
      {i18n._(answerTexts[answer])}, <Trans>{confidence} of 5 sure</Trans>
      {note === '' ? null : <span className="soft">. {note}</span>}
    </p>
  );
};
