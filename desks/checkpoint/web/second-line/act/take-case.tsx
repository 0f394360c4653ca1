import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import type { SecondLineItem } from '../../../api/types.ts';
import { keepDossier } from '../dossier.ts';

/** Takes the case, or takes it over from somebody who is named; the journal names them too. */
export const TakeCase = ({ item }: { readonly item: SecondLineItem }) => {
  const format = useFormat();
  const take = useMutation({
    mutationFn: () => call('takeCase', { params: { id: item.check.id } }),
    onSuccess: ({ dossier }) => keepDossier(dossier),
  });
  const mayTake = !take.isPending;
  useShortcut('second-line.take', () => take.mutate(), mayTake);
  return (
    <div className="stack">
      {item.takenBy === undefined || item.takenAt === undefined ? (
        <p>
          <Trans>Unassigned. Take the case to write notes and decide.</Trans>
        </p>
      ) : (
        <p>
          <Trans>
            {item.takenBy} has had this case since {format.instant(item.takenAt)}. Taking it over is
            written in the journal with both names.
          </Trans>
        </p>
      )}
      {take.error === null ? null : <ActError error={take.error} />}
      <Button
        kind="primary"
        hint={keysOf('second-line.take')}
        isPending={take.isPending}
        onPress={() => take.mutate()}
      >
        {item.takenBy === undefined ? <Trans>Take the case</Trans> : <Trans>Take it over</Trans>}
      </Button>
    </div>
  );
};
