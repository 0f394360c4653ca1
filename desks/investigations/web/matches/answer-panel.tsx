import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { keysOf, type ShortcutId } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useRef, useState } from 'react';
import type { Match } from '../../api/types.ts';
import { choicesOf, type MatchChoice } from './choices.ts';

/** What each answer is called on its button. */
export const choiceTexts: Readonly<Record<MatchChoice, MessageDescriptor>> = {
  same: msg`The same`,
  different: msg`Another`,
  unsure: msg`Cannot be told`,
  'take-back': msg`Take back`,
};

/** One key chooses, a reason follows, Enter sends it. No answer is suggested and no reason filled in. */
export const AnswerPanel = ({
  caseId,
  match,
  onDone,
  onLookAgain,
}: {
  readonly caseId: string;
  readonly match: Match;
  readonly onDone: (choice: MatchChoice, match: Match) => void;
  readonly onLookAgain: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const [choice, setChoice] = useState<MatchChoice>();
  const [reason, setReason] = useState('');
  const act = useMutation({
    mutationFn: (sent: MatchChoice) => {
      const params = { id: caseId, match: match.id };
      const said = { version: match.version, reason: reason.trim() };
      return sent === 'take-back'
        ? call('undoMatch', { params, body: said })
        : call('judgeMatch', { params, body: { ...said, answer: sent } });
    },
    onSuccess: ({ match: next }, sent) => onDone(sent, next),
  });
  const choose = (next: MatchChoice | undefined): void => {
    act.reset();
    setChoice(next);
    // The field is there once the choice is drawn.
    if (next !== undefined)
      requestAnimationFrame(() => form.current?.querySelector('input')?.focus());
  };
  const ready = reason.trim().length >= 3;
  return (
    <form
      ref={form}
      className="panel"
      aria-label={t`Your judgement`}
      onSubmit={(event) => {
        event.preventDefault();
        if (choice !== undefined && ready && !act.isPending) act.mutate(choice);
      }}
    >
      <div className="panel-body">
        <fieldset className="match-choices" aria-label={t`Your judgement`}>
          {choicesOf(match.state).map((offered) => (
            <ChoiceButton
              key={offered.choice}
              shortcut={offered.shortcut}
              isChosen={offered.choice === choice}
              onPress={() => choose(offered.choice === choice ? undefined : offered.choice)}
            >
              {i18n._(choiceTexts[offered.choice])}
            </ChoiceButton>
          ))}
        </fieldset>
        {choice === undefined ? (
          <p className="small soft">
            <Trans>One key chooses, your reason follows, Enter sends it.</Trans>
          </p>
        ) : (
          <>
            <Field
              label={<Trans>Your reason, in your own words</Trans>}
              value={reason}
              maxLength={2000}
              autoComplete="off"
              onChange={setReason}
            />
            <p className="small soft">
              {choice === 'same' ? (
                <Trans>The two are merged; splitting gives each back as it was.</Trans>
              ) : choice === 'take-back' ? (
                <Trans>The pair waits again, and what it merged is split.</Trans>
              ) : choice === 'different' ? (
                <Trans>The pair does not come again.</Trans>
              ) : (
                <Trans>Nothing is merged. The record says that it cannot be determined.</Trans>
              )}
            </p>
            {act.error === null ? null : <ActError error={act.error} onLookAgain={onLookAgain} />}
            <div>
              <Button
                type="submit"
                kind="primary"
                hint="Enter"
                isDisabled={!ready}
                isPending={act.isPending}
              >
                <Trans>Send</Trans>
              </Button>
            </div>
          </>
        )}
      </div>
    </form>
  );
};

const ChoiceButton = ({
  shortcut,
  isChosen,
  onPress,
  children,
}: {
  readonly shortcut: ShortcutId;
  readonly isChosen: boolean;
  readonly onPress: () => void;
  readonly children: string;
}) => {
  useShortcut(shortcut, onPress);
  return (
    <Button hint={keysOf(shortcut)} aria-pressed={isChosen} onPress={onPress}>
      {children}
    </Button>
  );
};
