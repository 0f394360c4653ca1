import { Countdown } from '@desk/travellers/web/parts.ts';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { Gate } from '../../api/types.ts';
import { GateCount } from './gate-count.tsx';
import { Share } from './share.tsx';

/** How a flight stands: the time that is left, and its list in numbers. */
export const GateFigures = ({ gate }: { readonly gate: Gate['gate'] }) => {
  const format = useFormat();
  return (
    <dl className="figures">
      <div>
        <dt>
          <Trans>Leaves in</Trans>
        </dt>
        <dd>
          <Countdown flight={gate.flight} />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Checked of the list</Trans>
        </dt>
        <dd>
          {gate.passengers === 0 ? (
            <Badge verdict="not-checked">
              {gate.onList === 0 ? (
                <Trans>The carrier has sent no list</Trans>
              ) : (
                <Trans>The carrier has sent no list of passengers</Trans>
              )}
            </Badge>
          ) : (
            <Share gate={gate} />
          )}
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Passed</Trans>
        </dt>
        <dd>
          <GateCount gate={gate} of="passed" />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Missing</Trans>
        </dt>
        <dd>{gate.passengers === 0 ? '–' : format.number(gate.missing)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Not decided</Trans>
        </dt>
        <dd>
          <GateCount gate={gate} of="open" />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Second line</Trans>
        </dt>
        <dd>
          <GateCount gate={gate} of="secondLine" />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Refused</Trans>
        </dt>
        <dd>
          <GateCount gate={gate} of="refused" />
        </dd>
      </div>
      {gate.notAwaited === 0 ? null : (
        <div>
          <dt>
            <Trans>Crew and transit, not awaited here</Trans>
          </dt>
          <dd>{format.number(gate.notAwaited)}</dd>
        </div>
      )}
    </dl>
  );
};
