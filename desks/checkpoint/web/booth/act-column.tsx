import { checkStateTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { keysOf, type ShortcutId } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { type ReactNode, useState } from 'react';
import type { Check } from '../../api/types.ts';
import { helpOpen } from '../help/help-state.ts';
import { releasedHits } from '../source-words.ts';
import { VerdictWord } from '../verdict-word.tsx';
import { ActReason } from './act-reason.tsx';
import { deciding, refusedDecisions } from './check-store.ts';
import { HitInstructions, instructionOf } from './hit-instructions.tsx';
import type { Act } from './one-act.ts';
import { PapersPanel } from './papers-panel.tsx';

import type { Given } from './use-given.ts';

/** The acts, one key each, in places that never change; below them what the traveller shows. */
export const ActColumn = ({
  check,
  given,
  pending,
  held,
  onDecide,
}: {
  readonly check: Check;
  readonly given: Given;
  /** The verdict is updating. */
  readonly pending: boolean;
  /** Something has to come first: passing waits, every other act does not. */
  readonly held: boolean;
  readonly onDecide: (act: Act, note: string) => void;
}) => {
  const { t, i18n } = useLingui();
  const [asking, setAsking] = useState<Act>();
  const [early, setEarly] = useState(false);
  const now = useStore(deciding);
  const own = now?.check === check.id ? now : undefined;
  const sending = own !== undefined;
  const refused = useStore(refusedDecisions).find((one) => one.check === check.id);
  const { verdict } = check;
  // What two persons of the unit confirmed weighs more than a thing to look at: the second line is the act to take.
  const [hit] = releasedHits(check);
  const needsReason = verdict.word !== 'clear' || verdict.all.length > 0;
  // Against the word, or where the verdict gives nothing to rest on, the officer's own words are asked for.
  const needsWords = (one: Act): boolean =>
    one === 'pass' ? needsReason : one === 'second-line' && verdict.all.length === 0;
  const act = (one: Act): void => {
    if (sending) return;
    // Nobody decides on a verdict that they have not seen.
    setEarly(pending);
    if (pending) return;
    if (needsWords(one)) setAsking(one);
    else onDecide(one, '');
  };
  return (
    <section className="booth-column act-side" aria-label={t`Decide`}>
      <div className="booth-acts">
        {held || pending ? null : (
          <div className="act-verdict">
            <HitInstructions check={check} />
            <VerdictWord word={verdict.word} />
          </div>
        )}
        <ActButton
          shortcut="checkpoint.pass"
          main={!needsReason}
          isDisabled={held}
          isPending={own?.act === 'pass'}
          onAct={() => act('pass')}
        >
          <Trans>Pass</Trans>
        </ActButton>
        <ActButton
          shortcut="checkpoint.second-line"
          main={hit !== undefined}
          isPending={own?.act === 'second-line'}
          onAct={() => act('second-line')}
        >
          <Trans>Second line</Trans>
        </ActButton>
        {check.state === 'held' ? (
          <p className="act act-on-hold">
            <Badge verdict={checkStateTexts.held.verdict}>
              {i18n._(checkStateTexts.held.word)}
            </Badge>
          </p>
        ) : (
          <ActButton
            shortcut="checkpoint.hold"
            isPending={own?.act === 'hold'}
            onAct={() => act('hold')}
          >
            <Trans>Hold</Trans>
          </ActButton>
        )}
        <Button
          className="button act help-act"
          hint={keysOf('help')}
          onPress={() => helpOpen.set(true)}
        >
          <Trans>Help</Trans>
        </Button>
      </div>
      <p className="act-state small" role="status">
        {sending ? (
          <Trans>Your decision is being stored. It is done once the server says so.</Trans>
        ) : early && pending ? (
          <Trans>The verdict is updating. Check it, then decide.</Trans>
        ) : null}
      </p>
      {refused === undefined ? null : (
        <ErrorState
          error={refused.error}
          kept={<Trans>Nothing was decided. Look, then decide again.</Trans>}
        />
      )}
      {asking === undefined ? null : (
        <ActReason
          act={asking}
          word={verdict.word}
          instruction={hit === undefined ? undefined : instructionOf(hit)}
          onCancel={() => setAsking(undefined)}
          onSend={(note) => {
            setAsking(undefined);
            onDecide(asking, note);
          }}
        />
      )}
      <PapersPanel {...{ check, given }} />
    </section>
  );
};

const ActButton = ({
  shortcut,
  main = false,
  isDisabled = false,
  isPending,
  onAct,
  children,
}: {
  readonly shortcut: ShortcutId;
  readonly main?: boolean;
  readonly isDisabled?: boolean;
  readonly isPending: boolean;
  readonly onAct: () => void;
  readonly children: ReactNode;
}) => {
  useShortcut(shortcut, onAct, !isDisabled);
  return (
    <Button
      className="button act"
      kind={main ? 'primary' : 'plain'}
      hint={keysOf(shortcut)}
      {...{ isDisabled, isPending }}
      onPress={onAct}
    >
      {children}
    </Button>
  );
};
