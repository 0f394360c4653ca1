import { isOwnReason } from '@amirani/targeting/hits';
import { Trans, useLingui } from '@lingui/react/macro';
import { useStore } from '@platform/web/platform/store.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { useRef, useState } from 'react';
import type { Hit } from '../../../api/hits/types.ts';
import { ChoiceButtons } from './choice-buttons.tsx';
import { ChoiceHint } from './choice-hint.tsx';
import { choicesOf, type HitChoice } from './choices.ts';
import { Contradiction } from './contradiction.tsx';
import { hitDrafts, keepDraft } from './draft.ts';
import { ReasonField } from './reason-field.tsx';
import { type Recipient, RecipientChoice, recipientOf } from './recipient-choice.tsx';
import { sendAct } from './send-act.ts';

/**
 * The officer's act on this one hit: a key chooses it and puts the cursor into the reason, Enter sends it. There is no reason to
 * choose from, none is filled in, and nothing is sent without one (R24).
 */
export const ActPanel = ({
  hit,
  onDone,
  onLookAgain,
}: {
  readonly hit: Hit;
  readonly onDone: (choice: HitChoice, hit: Hit) => void;
  readonly onLookAgain: () => void;
}) => {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const { choice, reason } = useStore(hitDrafts)[hit.id] ?? { reason: '' };
  const [recipient, setRecipient] = useState<Recipient>({ kind: 'checkpoint', name: '' });
  const [wanting, setWanting] = useState(false);
  const offered = choicesOf(hit);
  const chosen = offered.find((one) => one.choice === choice)?.choice;
  const to = recipientOf(recipient);
  const act = useMutation({
    mutationFn: (sent: HitChoice) =>
      sendAct(hit, { choice: sent, reason: reason.trim(), to: to ?? { kind: 'checkpoint' } }),
    onSuccess: (next, sent) => {
      keepDraft(hit.id, undefined);
      onDone(sent, next);
    },
  });
  const choose = (next: HitChoice | undefined): void => {
    act.reset();
    setWanting(false);
    keepDraft(hit.id, { choice: next, reason });
    const field = form.current?.querySelector('textarea');
    if (next === undefined) field?.blur();
    // The field is there once the choice is drawn.
    else requestAnimationFrame(() => form.current?.querySelector('textarea')?.focus());
  };
  const send = (): void => {
    if (chosen === undefined || act.isPending) return;
    const ready = isOwnReason(reason) && (chosen !== 'release' || to !== undefined);
    setWanting(!ready);
    if (ready) act.mutate(chosen);
  };
  if (offered.length === 0) return null;
  return (
    <form
      ref={form}
      className="panel hit-act"
      aria-label={t`Your judgement`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && chosen !== undefined) {
          event.stopPropagation();
          choose(undefined);
        }
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
        if (!(event.target instanceof HTMLTextAreaElement)) return;
        event.preventDefault();
        send();
      }}
    >
      <div className="panel-body">
        <ChoiceButtons
          offered={offered}
          chosen={chosen}
          kind={hit.evidence.kind}
          onChoose={choose}
        />
        {chosen === undefined ? (
          <p className="small soft">
            <Trans>One key chooses, your reason follows, Enter sends it.</Trans>
          </p>
        ) : (
          <>
            {chosen === 'release' ? (
              <RecipientChoice value={recipient} onChange={setRecipient} />
            ) : null}
            <Contradiction hit={hit} choice={chosen} />
            <ReasonField
              value={reason}
              isWanting={wanting && !isOwnReason(reason)}
              onChange={(text) => keepDraft(hit.id, { choice, reason: text })}
            />
            <ChoiceHint choice={chosen} />
            {act.error === null ? null : <ActError error={act.error} onLookAgain={onLookAgain} />}
            <Button type="submit" kind="primary" hint="Enter" isPending={act.isPending}>
              <Trans>Send</Trans>
            </Button>
          </>
        )}
      </div>
    </form>
  );
};
