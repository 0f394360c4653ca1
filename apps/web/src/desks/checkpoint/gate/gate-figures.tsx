import type { Gate } from '@amirani/contract/checkpoint';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../../platform/use-format.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Countdown } from '../../travellers/parts.ts';
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
          {gate.onList === 0 ? (
            <Badge verdict="not-checked">
              <Trans>The carrier has sent no list</Trans>
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
        <dd>{format.number(gate.passed)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Missing</Trans>
        </dt>
        <dd>{gate.onList === 0 ? '–' : format.number(gate.missing)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Not decided</Trans>
        </dt>
        <dd>{format.number(gate.open)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Second line</Trans>
        </dt>
        <dd>{format.number(gate.secondLine)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Refused</Trans>
        </dt>
        <dd>{format.number(gate.refused)}</dd>
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
