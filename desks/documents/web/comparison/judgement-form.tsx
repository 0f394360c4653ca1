import { answerTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import { type FormEvent, useRef, useState } from 'react';
import type { OwnJudgement } from '../exhibits.ts';

/** The officer's answer; the caller adds the digests of the pictures. */
export type Answer = Pick<OwnJudgement, 'answer' | 'confidence' | 'note'>;

const answers = [
  { answer: 'same', shortcut: 'faces.same', key: 's' },
  { answer: 'different', shortcut: 'faces.different', key: 'o' },
  { answer: 'unsure', shortcut: 'faces.unsure', key: 'q' },
] as const;

/** The officer's own answer: same, different or unsure, and how sure. It is given once and stays. */
export const JudgementForm = ({
  isPending,
  practice = false,
  onAnswer,
}: {
  readonly isPending: boolean;
  /** The answer is for the officer alone: it is not stored. */
  readonly practice?: boolean;
  readonly onAnswer: (answer: Answer) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [answer, setAnswer] = useState<Answer['answer']>();
  const [confidence, setConfidence] = useState<number>();
  const [note, setNote] = useState('');
  const chosenStep = useRef<HTMLInputElement>(null);
  /** A key says the answer and leads on to how sure: arrow keys choose there, Enter stores. */
  const answerByKey = (next: Answer['answer']): void => {
    setAnswer(next);
    chosenStep.current?.focus();
  };
  useShortcut('faces.same', () => answerByKey('same'));
  useShortcut('faces.different', () => answerByKey('different'));
  useShortcut('faces.unsure', () => answerByKey('unsure'));
  const whole = answer !== undefined && confidence !== undefined;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (whole && !isPending) onAnswer({ answer, confidence, note });
  };
  return (
    <form className="judgement stack" onSubmit={send}>
      <fieldset>
        <legend>
          <Trans>Is it one person?</Trans>
        </legend>
        <div className="judgement-answers">
          {answers.map((one) => (
            <label key={one.answer} className="judgement-answer">
              <input
                type="radio"
                name="answer"
                checked={answer === one.answer}
                onChange={() => setAnswer(one.answer)}
              />
              <span>{i18n._(answerTexts[one.answer])}</span>
              <KeyHint keys={one.key} />
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>
          <Trans>How sure are you?</Trans>
        </legend>
        <div className="line-up">
          <span className="small soft">
            <Trans>guessing</Trans>
          </span>
          {[1, 2, 3, 4, 5].map((step) => (
            <label key={step} className="confidence">
              <input
                ref={step === (confidence ?? 1) ? chosenStep : undefined}
                type="radio"
                name="confidence"
                aria-label={t`${step} of 5`}
                checked={confidence === step}
                onChange={() => setConfidence(step)}
              />
              <span aria-hidden="true">{step}</span>
            </label>
          ))}
          <span className="small soft">
            <Trans>certain</Trans>
          </span>
        </div>
      </fieldset>
      <Field
        label={t`What you saw (ears, scars, shape of the face)`}
        value={note}
        onChange={setNote}
        rows={2}
        maxLength={1000}
        autoComplete="off"
      />
      <div className="line-up">
        <Button type="submit" kind="primary" isDisabled={!whole} isPending={isPending}>
          {practice ? <Trans>This is my answer</Trans> : <Trans>Store my answer</Trans>}
        </Button>
        <span className="small soft">
          {practice ? (
            <Trans>
              It is your own answer, given once, and not stored. The truth is shown after it.
            </Trans>
          ) : (
            <Trans>It is your own answer, given once. Everything else is shown after it.</Trans>
          )}
        </span>
      </div>
    </form>
  );
};
