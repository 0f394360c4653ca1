import { helpTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { protectionAnswerTexts } from '@amirani/web/src/texts/second-line.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { useId } from 'react';
import type { Protection } from '../../../api/types.ts';
import { helpOpen } from '../../help/help-state.ts';
import type { ProtectionDraft } from './protection.ts';

const questions = Object.keys(helpTexts) as readonly (keyof Protection)[];
const answers = Object.keys(protectionAnswerTexts) as readonly Protection['asylum'][];

/** Whether protection was looked into, one question after the other; none can be skipped (R28). */
export const ProtectionChoice = ({
  draft,
  onChange,
}: {
  readonly draft: ProtectionDraft;
  readonly onChange: (draft: ProtectionDraft) => void;
}) => (
  <div className="stack protection">
    <h3>
      <Trans>Does the traveller need protection?</Trans>
    </h3>
    <p className="small soft">
      <Trans>
        Four questions, and none can be skipped. Where help was asked for, say so; where it was not
        and there is a sign, ask for help first.
      </Trans>
    </p>
    <Button hint={keysOf('help')} onPress={() => helpOpen.set(true)}>
      <Trans>Ask for help</Trans>
    </Button>
    {questions.map((question) => (
      <Question
        key={question}
        question={question}
        answer={draft[question]}
        onChange={(answer) => onChange({ ...draft, [question]: answer })}
      />
    ))}
    {draft.asylum === 'referred' ? (
      <Notice
        urgent
        verdict="obstacle"
        title={<Trans>Who asks for protection is not refused</Trans>}
      >
        <p>
          <Trans>
            Hold the case and hand it to the authority for asylum (Reg. (EU) 2016/399 Art. 14(1)).
          </Trans>
        </p>
      </Notice>
    ) : null}
  </div>
);

const Question = ({
  question,
  answer,
  onChange,
}: {
  readonly question: keyof Protection;
  readonly answer: Protection['asylum'] | undefined;
  readonly onChange: (answer: Protection['asylum']) => void;
}) => {
  const { i18n } = useLingui();
  const name = useId();
  return (
    <fieldset className="choice-row protection-question" data-question={question}>
      <legend>{i18n._(helpTexts[question])}</legend>
      {answers.map((one) => (
        <label key={one} className="choice">
          <input type="radio" name={name} checked={answer === one} onChange={() => onChange(one)} />
          {i18n._(protectionAnswerTexts[one])}
        </label>
      ))}
    </fieldset>
  );
};
