import { Trans } from '@lingui/react/macro';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { useMemo } from 'react';
import { Calendar } from './calendar.tsx';
import { DeskHead } from './desk-head.tsx';
import { Figures } from './figures.tsx';
import { answersOf, clearPlan, isEmpty, plan } from './plan.ts';
import { StayIntake } from './stay-intake.tsx';
import { StayTable } from './stay-table.tsx';

/** The stay calculator: stays typed from stamps, what follows from them, and a calendar on which to plan. */
export const StaysScreen = () => {
  const now = useStore(plan);
  const answers = useMemo(() => answersOf(now), [now]);
  const empty = isEmpty(now);
  useShortcut('schengen.clear', clearPlan, !empty);
  return (
    <div className="page">
      <DeskHead title={<Trans>Days of stay</Trans>}>
        {empty ? null : (
          <Button hint="x" onPress={clearPlan}>
            <Trans>Clear the table</Trans>
          </Button>
        )}
      </DeskHead>
      <div className="stays-layout">
        <div className="stack">
          <StayIntake />
          <StayTable plan={now} answers={answers} />
        </div>
        <div className="stack">
          <Figures
            plan={now}
            answers={answers}
            onDays={(days) => plan.update((old) => ({ ...old, days }))}
          />
          <Calendar
            key={now.on}
            plan={now}
            answers={answers}
            onPlan={(planned) => plan.update((old) => ({ ...old, planned }))}
          />
        </div>
      </div>
    </div>
  );
};
