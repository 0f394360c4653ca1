import { problemTexts } from '@amirani/web/src/texts/problems.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { fromBase64 } from '@platform/web/platform/base64.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { Outcomes } from '@platform/web/ui/outcomes.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import { type FormEvent, useState } from 'react';
import type { Item } from './item.ts';
import { RawContent } from './raw-content.tsx';

/** One input: read it again, look into it, or erase it. Each act takes a reason and is journalled. */
export const ItemPanel = ({
  item,
  mayAct,
  onClose,
  onChanged,
}: {
  readonly item: Item;
  readonly mayAct: boolean;
  readonly onClose: () => void;
  /** Fetches the item as it is after an act; until then nothing else can be done with it. */
  readonly onChanged: () => Promise<unknown>;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const [reason, setReason] = useState('');
  const given = { reason: reason.trim(), version: item.version };
  const replay = useMutation({
    mutationFn: () => call('replayQuarantineItem', { params: { id: item.id }, body: given }),
    onSuccess: onChanged,
  });
  const open = useMutation({
    mutationFn: () =>
      call('openQuarantineItem', { params: { id: item.id }, body: { reason: given.reason } }),
  });
  const erase = useMutation({
    mutationFn: () => call('eraseQuarantineItem', { params: { id: item.id }, body: given }),
    onSuccess: onChanged,
  });
  const isStillHeld = replay.data?.outcomes.some(({ outcome }) => outcome === 'quarantined');
  const enough = given.reason.length >= 3;
  const error = replay.error ?? open.error ?? erase.error;
  const busy = replay.isPending || open.isPending || erase.isPending;
  return (
    <div className="evidence item-panel">
      <Panel title={<Trans>Held input</Trans>} onClose={onClose} focusKey={item.id}>
        <dl className="facts">
          <dt>
            <Trans>Why it could not be read</Trans>
          </dt>
          <dd>{say(i18n, problemTexts, item.reason, item.facts)}</dd>
          <dt>
            <Trans>Received</Trans>
          </dt>
          <dd>{format.instant(item.receivedAt)}</dd>
          <dt>
            <Trans>Erases itself on</Trans>
          </dt>
          <dd>{format.instant(item.erasesAt)}</dd>
          <dt>
            <Trans>Tried so far</Trans>
          </dt>
          <dd>
            <Plural value={item.attempts} one="# time" other="# times" />
          </dd>
        </dl>
        {error === null ? null : (
          <ErrorState error={error} kept={<Trans>The input is still held.</Trans>} />
        )}
        {replay.data === undefined ? null : (
          <Notice
            verdict={isStillHeld ? 'attention' : 'met'}
            title={
              isStillHeld ? <Trans>It still cannot be read</Trans> : <Trans>It was read</Trans>
            }
          >
            <Outcomes outcomes={replay.data.outcomes} />
          </Notice>
        )}
        {erase.data === undefined ? null : (
          <Notice verdict="met" title={<Trans>Erased</Trans>}>
            <p>
              <Trans>The content is gone for good. That it was here stays in the journal.</Trans>
            </p>
          </Notice>
        )}
        {!mayAct || item.state !== 'held' ? null : (
          <form className="stack" onSubmit={(event: FormEvent) => event.preventDefault()}>
            <Field
              label={<Trans>Your reason</Trans>}
              description={<Trans>It is written in the journal with the act: no names.</Trans>}
              rows={2}
              maxLength={2000}
              value={reason}
              onChange={setReason}
            />
            <div className="line-up">
              <Button isDisabled={!enough || busy} onPress={() => replay.mutate()}>
                <Trans>Read again</Trans>
              </Button>
              <Button isDisabled={!enough || busy} onPress={() => open.mutate()}>
                <Trans>Look into it</Trans>
              </Button>
              <Button isDisabled={!enough || busy} onPress={() => erase.mutate()}>
                <Trans>Erase now</Trans>
              </Button>
            </div>
            <p className="soft small">
              <Trans>Looking into it and erasing need your password.</Trans>
            </p>
          </form>
        )}
        {open.data === undefined ? null : <RawContent bytes={fromBase64(open.data.content)} />}
      </Panel>
    </div>
  );
};
