import { readingTexts } from '@amirani/web/src/texts/readers.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Reading } from '../../api/types.ts';

/** The passport reader: whether one is connected, what it can do, and a reading into this examination. */
export const ReaderPanel = ({
  examination,
  onRead,
}: {
  readonly examination: string;
  /** Called once a reading has ended, whole or cut off. */
  readonly onRead: () => void;
}) => {
  const { t } = useMacro();
  const readers = useApi('listReaders', {});
  const [chosen, setChosen] = useState<string>();
  const [play, setPlay] = useState<string>();
  const list = readers.data?.readers ?? [];
  const playable = readers.data?.playable ?? [];
  const reader = list.find(({ id }) => id === chosen) ?? list[0];
  const start = useMutation({
    mutationFn: (from: { readonly id: string; readonly simulated: boolean }) =>
      call('startReading', {
        params: { id: examination },
        body: {
          reader: from.id,
          ...(from.simulated && play !== undefined ? { play } : {}),
        },
      }),
  });
  const reading = start.data?.reading;
  return (
    <section className="panel" aria-labelledby="reader-title">
      <div className="panel-head">
        <h2 id="reader-title">
          <Trans>Passport reader</Trans>
        </h2>
        <Button kind="quiet" onPress={() => void readers.refetch()}>
          <Trans>Look again</Trans>
        </Button>
      </div>
      <div className="panel-body">
        {readers.error === null ? null : (
          <ErrorState error={readers.error} onRetry={() => void readers.refetch()} />
        )}
        {start.error === null ? null : <ErrorState error={start.error} />}
        {reader === undefined ? (
          <Badge verdict="not-checked">
            <Trans>No reader is connected. What only a reader can see is not supported here.</Trans>
          </Badge>
        ) : (
          <>
            <Badge verdict="met">
              <Trans>{reader.name} is connected</Trans>
            </Badge>
            {list.length < 2 ? null : (
              <ChoiceField
                label={t`Reader`}
                value={reader.id}
                choices={list.map(({ id, name }) => ({ id, name }))}
                onChange={setChosen}
              />
            )}
            {!reader.simulated || playable.length === 0 ? null : (
              <ChoiceField
                label={t`Document that the simulator plays`}
                value={play}
                choices={playable.map(({ id, issuer, documentCode, truth }) => ({
                  id,
                  name: [documentCode, issuer, id, truth].filter(Boolean).join(' · '),
                }))}
                onChange={setPlay}
              />
            )}
            <Button
              isDisabled={reader.simulated && play === undefined}
              isPending={start.isPending}
              onPress={() => start.mutate(reader)}
            >
              <Trans>Read a document</Trans>
            </Button>
          </>
        )}
        {reading === undefined ? null : (
          <ReadingState key={reading.id} reading={reading} onRead={onRead} />
        )}
      </div>
    </section>
  );
};

/** How far a reading has come; asked for until it has ended. */
const ReadingState = ({
  reading: first,
  onRead,
}: {
  readonly reading: Reading;
  readonly onRead: () => void;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const { data: reading = first } = useQuery({
    queryKey: ['getReading', first.id],
    queryFn: () => call('getReading', { params: { id: first.id } }),
    refetchInterval: ({ state }) => (isOver(state.data ?? first) ? false : 500),
  });
  const over = isOver(reading);
  useEffect(() => {
    if (over) onRead();
  }, [over, onRead]);
  const { text, verdict } = readingTexts[reading.state];
  return (
    <div className="stack" role="status">
      {over ? null : <Progress label={t`Reading the document…`} />}
      <Badge verdict={verdict}>{i18n._(text)}</Badge>
      <p className="small soft">
        <Plural value={reading.pieces.length} one="# piece came" other="# pieces came" />
      </p>
    </div>
  );
};

const isOver = ({ state }: Reading): boolean => state === 'complete' || state === 'aborted';
