import { systemTexts } from '@amirani/web/src/texts/hits.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Since } from '@platform/web/ui/time/due.tsx';
import type { ScreeningState } from '../../../api/hits/types.ts';

/** How far travellers have been compared with the lists: what is not compared yet never looks like "no hit". */
export const ScreeningStrip = ({
  screening,
  isStopped,
}: {
  readonly screening: readonly ScreeningState[];
  /** Somebody stopped the comparison: nobody counts as compared, whatever was before. */
  readonly isStopped: boolean;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  return (
    <dl className="screening" aria-label={t`How far travellers are compared`}>
      {screening.map((one) => (
        <div key={one.system}>
          <dt className="small soft">{i18n._(systemTexts[one.system])}</dt>
          <dd>
            {isStopped ? (
              <Badge verdict="not-checked">
                <Trans>Stopped: travellers are not compared</Trans>
              </Badge>
            ) : (
              <State screening={one} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const State = ({
  screening: { connected, lists, backlog },
}: {
  readonly screening: ScreeningState;
}) => {
  const format = useFormat();
  if (!connected)
    return (
      <Badge verdict="not-checked">
        <Trans>No watch list in use. Travellers are not compared.</Trans>
      </Badge>
    );
  const entries = format.number(lists.reduce((sum, list) => sum + list.entries, 0));
  if (backlog.flights > 0)
    return (
      <Badge verdict="attention">
        <Plural
          value={backlog.flights}
          one="# flight not compared yet"
          other="# flights not compared yet"
        />
        {backlog.since === undefined ? null : (
          <>
            {' '}
            <Trans>
              since <Since at={backlog.since} />
            </Trans>
          </>
        )}
      </Badge>
    );
  return (
    <Badge verdict="met">
      <Plural value={lists.length} one="# list" other="# lists" />,{' '}
      <Trans>{entries} entries; every flight is compared</Trans>
    </Badge>
  );
};
