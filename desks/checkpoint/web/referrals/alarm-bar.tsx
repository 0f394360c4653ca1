import { Plural, Trans } from '@lingui/react/macro';
import { useNow } from '@platform/web/platform/clock.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Switch } from 'react-aria-components';
import type { Referral } from '../../api/types.ts';
import { alarmSound, useAlarmSound } from './alarm-sound.ts';
import { standingOf } from './standing.ts';

/** Number of referrals without acknowledgement in time: text and shape, announced on change, with optional sound. */
export const AlarmBar = ({
  referrals,
  withSound,
}: {
  readonly referrals: readonly Referral[];
  /** True for the team that must respond. */
  readonly withSound: boolean;
}) => {
  const now = useNow(5000);
  const on = useStore(alarmSound);
  const standings = referrals.map((one) => standingOf(one, now));
  const alarms = standings.filter((one) => one === 'alarm').length;
  const overdue = standings.filter((one) => one === 'overdue').length;
  useAlarmSound(alarms, withSound && on);
  return (
    <div className="alarm-bar line-up spread" data-alarm={alarms > 0 ? '' : undefined}>
      <div className="line-up">
        <span role="alert">
          {alarms === 0 ? (
            <Badge verdict="met">
              <Trans>No alarm</Trans>
            </Badge>
          ) : (
            <Badge verdict="obstacle">
              <strong>
                <Plural
                  value={alarms}
                  one="Alarm: # referral not acknowledged in time"
                  other="Alarm: # referrals not acknowledged in time"
                />
              </strong>
            </Badge>
          )}
        </span>
        {overdue === 0 ? null : (
          <Badge verdict="attention">
            <Plural value={overdue} one="# step overdue" other="# steps overdue" />
          </Badge>
        )}
      </div>
      {withSound ? (
        <Switch className="switch" isSelected={on} onChange={(next) => alarmSound.set(next)}>
          <div className="switch-track" />
          <Trans>Sound with an alarm</Trans>
        </Switch>
      ) : null}
    </div>
  );
};
