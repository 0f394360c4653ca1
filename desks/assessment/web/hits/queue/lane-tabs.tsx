import { laneTexts } from '@amirani/web/src/texts/hits.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import { useEffect, useRef } from 'react';
import type { HitLane, HitQueue } from '../../../api/hits/types.ts';
import { decidedHere } from './trail.ts';

/** The lanes with what waits in each. */
export const LaneTabs = ({
  lanes,
  lane,
  asList,
  onTurn,
  onList,
}: {
  readonly lanes: HitQueue['lanes'];
  readonly lane: HitLane;
  readonly asList: boolean;
  readonly onTurn: (lane: HitLane) => void;
  /** Shows the lane as a list or one hit at a time. Undefined for readers. */
  readonly onList?: (asList: boolean) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const list = useRef<HTMLUListElement>(null);
  // On a phone the lanes move sideways, and the key turns to one that may be out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the turn that moves them
  useEffect(() => {
    const current = list.current?.querySelector('[aria-current="page"]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [lane]);
  return (
    <div className="lanes line-up spread">
      <ul ref={list} className="lane-list one-line-on-phone" aria-label={t`Lanes`}>
        {lanes.map(({ lane: id, hits }) => (
          <li key={id}>
            <Button
              kind="quiet"
              aria-current={id === lane ? 'page' : 'false'}
              onPress={() => onTurn(id)}
            >
              {i18n._(laneTexts[id])} <strong className="lane-count">{format.number(hits)}</strong>
            </Button>
          </li>
        ))}
        <li className="soft small">
          <KeyHint keys={keysOf('hits.lane')} />
        </li>
      </ul>
      {onList === undefined ? null : (
        <div className="line-up">
          <DecidedHere waiting={lanes.find((one) => one.lane === lane)?.hits ?? 0} />
          <Button kind="quiet" onPress={() => onList(!asList)}>
            {asList ? <Trans>One at a time</Trans> : <Trans>As a list</Trans>}
          </Button>
        </div>
      )}
    </div>
  );
};

/** How far this window has come: what it decided beside what still waits. */
const DecidedHere = ({ waiting }: { readonly waiting: number }) => {
  const format = useFormat();
  const decided = useStore(decidedHere);
  return decided <= 0 ? null : (
    <span className="decided-here small">
      <span className="progress-track" aria-hidden="true">
        <span
          className="progress-fill"
          style={{ display: 'block', inlineSize: `${(100 * decided) / (decided + waiting)}%` }}
        />
      </span>
      <Trans>
        {format.number(decided)} decided, {format.number(waiting)} wait
      </Trans>
    </span>
  );
};
