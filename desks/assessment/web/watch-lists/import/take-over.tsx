import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { call, type OperationId, useApi } from '@platform/web/platform/api.ts';
import { queries } from '@platform/web/platform/session.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { OwnReason } from '@platform/web/ui/own-reason.tsx';
import { useState } from 'react';
import type { ListImport } from '../../../api/watch-lists/types.ts';

const concerned: readonly OperationId[] = [
  ...(['getListImport', 'getWatchList', 'searchListEntries'] as const),
  'listWatchLists',
];

/** Takes a file over as the dry run showed it, or lets it go, with a reason. Where removals changed since, nothing happens. */
export const TakeOver = ({
  data,
  dryRun,
  onDone,
}: {
  readonly data: ListImport;
  readonly dryRun: NonNullable<ListImport['dryRun']>;
  readonly onDone: () => void;
}) => {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const params = { id: data.id };
  const list = useApi('getWatchList', { params: { list: data.list } });
  const counts = list.data?.list.state === 'active';
  const decide = useMutation({
    mutationFn: async (takes: boolean) => {
      if (takes)
        await call('takeOverListImport', {
          params,
          body: {
            reason: reason.trim(),
            against: dryRun.against,
            removed: dryRun.effect.removed,
          },
        });
      else await call('discardListImport', { params, body: { reason: reason.trim() } });
    },
    onSuccess: () => {
      for (const name of concerned) void queries.invalidateQueries({ queryKey: [name] });
      onDone();
    },
  });
  const ready = reason.trim().length >= 8 && !decide.isPending;
  return (
    <form className="panel" aria-label={t`Decision`} onSubmit={(event) => event.preventDefault()}>
      <div className="panel-head">
        <h2>
          <Trans>Your decision</Trans>
        </h2>
      </div>
      <div className="panel-body">
        {dryRun.effect.removed === 0 ? null : (
          <p>
            <Plural
              value={dryRun.effect.removed}
              one="# entry would leave the list. Its person is no longer looked for."
              other="# entries would leave the list. Their persons are no longer looked for."
            />
          </p>
        )}
        {list.data === undefined ? null : (
          <p>
            {counts ? (
              <Trans>
                The list is in use. If you take the file over, its entries count at once, without a
                second person.
              </Trans>
            ) : (
              <Trans>
                The list is not in use yet. If you take the file over, a second person puts it to
                use.
              </Trans>
            )}
          </p>
        )}
        <OwnReason rows={3} value={reason} onChange={setReason} />
        {decide.error === null ? null : (
          <ActError
            error={decide.error}
            onLookAgain={() => void queries.invalidateQueries({ queryKey: ['getListImport'] })}
          />
        )}
        <div className="line-up">
          {data.state === 'read' ? (
            <Button kind="primary" isDisabled={!ready} onPress={() => decide.mutate(true)}>
              <Trans>Take it over</Trans>
            </Button>
          ) : null}
          <Button isDisabled={!ready} onPress={() => decide.mutate(false)}>
            <Trans>Let it go</Trans>
          </Button>
        </div>
      </div>
    </form>
  );
};
