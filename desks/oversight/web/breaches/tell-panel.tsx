import { breachFieldTexts } from '@amirani/web/src/texts/oversight.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useNow } from '@platform/web/platform/clock.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import { useRef, useState } from 'react';
import type { Breach } from '../../api/types.ts';
import { keepBreach } from './keep-breach.ts';

/** Says that the supervisor was told; what is still open is listed, and after 72 hours the delay is explained. */
export const TellPanel = ({
  breach,
  onLookAgain,
}: {
  readonly breach: Breach;
  readonly onLookAgain: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const now = useNow(60_000);
  const form = useRef<HTMLFormElement>(null);
  const [reference, setReference] = useState('');
  const [delay, setDelay] = useState('');
  const tell = useMutation({
    mutationFn: () =>
      call('tellSupervisor', {
        params: { id: breach.id },
        body: { revision: breach.revision, reference: reference.trim(), delay: delay.trim() },
      }),
    onSuccess: ({ breach: next }) => keepBreach(next),
  });
  const { missing, tellBy } = breach;
  const isLate = now > Date.parse(tellBy);
  const wanting = missing.filter((field) => field === 'circumstances' || field === 'contact');
  const ready =
    wanting.length === 0 && reference.trim() !== '' && (!isLate || delay.trim().length >= 3);
  const names = (fields: Breach['missing']): string =>
    fields.map((field) => i18n._(breachFieldTexts[field])).join('; ');
  useShortcut('files.answer', () =>
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus(),
  );
  return (
    <form
      ref={form}
      className="panel"
      aria-labelledby="tell-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !tell.isPending) tell.mutate();
      }}
    >
      <div className="panel-head">
        <h2 id="tell-title">
          <Trans>Tell the supervisor</Trans>
        </h2>
        <KeyHint keys={keysOf('files.answer')} />
      </div>
      <div className="panel-body">
        {wanting.length > 0 ? (
          <p>
            <Trans>Say first, in the report below: {names(wanting)}.</Trans>
          </p>
        ) : missing.length > 0 ? (
          <p className="soft">
            <Trans>Still open, and may follow: {names(missing)}.</Trans>
          </p>
        ) : null}
        <Field
          label={<Trans>Number of the report</Trans>}
          description={t`Under which the supervisor has it.`}
          maxLength={200}
          autoComplete="off"
          value={reference}
          onChange={setReference}
        />
        {isLate ? (
          <Field
            label={<Trans>Why it took longer than 72 hours</Trans>}
            rows={2}
            maxLength={2000}
            autoComplete="off"
            value={delay}
            onChange={setDelay}
          />
        ) : null}
        {tell.error === null ? null : <ActError error={tell.error} onLookAgain={onLookAgain} />}
        <Button type="submit" kind="primary" isDisabled={!ready} isPending={tell.isPending}>
          <Trans>The supervisor was told</Trans>
        </Button>
      </div>
    </form>
  );
};
