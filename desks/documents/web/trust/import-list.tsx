import { listKindTexts, trustTexts } from '@amirani/web/src/texts/trust.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useEffect, useRef, useState } from 'react';
import type { TrustList } from '../../api/types.ts';
import { listenToDrops } from '../listen-to-drops.ts';

/** Takes in lists, certificates and revocation lists; what each is, its content tells. */
export const ImportList = ({
  lists,
  onImported,
}: {
  readonly lists: readonly TrustList[];
  readonly onImported: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const chooser = useRef<HTMLInputElement>(null);
  const [supersedes, setSupersedes] = useState('none');
  const take = useMutation({
    mutationFn: async (files: readonly File[]) => {
      const taken: TrustList[] = [];
      for (const file of files) {
        const { list } = await call('importTrustList', {
          query: supersedes === 'none' ? {} : { supersedes },
          body: new Uint8Array(await file.arrayBuffer()),
        });
        taken.push(list);
      }
      return taken;
    },
    onSettled: onImported,
  });
  const latest = useRef(take.mutate);
  latest.current = take.mutate;
  useEffect(
    () =>
      listenToDrops({
        onOver: () => {},
        onFiles: (files) => latest.current(files),
        onText: () => {},
      }),
    [],
  );
  const standing = lists.filter(({ state }) => state === 'standing');
  return (
    <section className="bench-intake" data-small="" aria-label={t`Import into the trust store`}>
      <p>
        <Trans>
          Drop a master list, a list of the public key directory, certificates, revocation,
          deviation or defect lists. The reference of your purpose says where they came from.
        </Trans>
      </p>
      {take.error === null ? null : <ErrorState error={take.error} />}
      {take.isPending ? <Progress label={t`The list is being read and verified`} /> : null}
      <div className="line-up">
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          data-testid="trust-files"
          onChange={(event) => {
            take.mutate([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <Button kind="primary" isPending={take.isPending} onPress={() => chooser.current?.click()}>
          <Trans>Choose files</Trans>
        </Button>
        {standing.length === 0 ? null : (
          <ChoiceField
            label={t`In place of`}
            value={supersedes}
            choices={[
              { id: 'none', name: t`nothing: add it to the others` },
              ...standing.map(({ id, kind, importedAt }) => ({
                id,
                name: `${i18n._(listKindTexts[kind])}, ${format.instant(importedAt)}`,
              })),
            ]}
            onChange={setSupersedes}
          />
        )}
      </div>
      {take.data === undefined ? null : (
        <Notice verdict="met" title={<Trans>Imported</Trans>}>
          <ul>
            {[...Map.groupBy(take.data, ({ kind, trust }) => `${kind} ${trust}`)].map(
              ([key, [first, ...more]]) =>
                first === undefined ? null : (
                  <li key={key} className="line-up">
                    {i18n._(listKindTexts[first.kind])} × {more.length + 1}
                    <Badge verdict={trustTexts[first.trust].verdict}>
                      {i18n._(trustTexts[first.trust].text)}
                    </Badge>
                  </li>
                ),
            )}
          </ul>
        </Notice>
      )}
    </section>
  );
};
