import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { HeatTable } from '@platform/web/ui/heat/heat-table.tsx';

/** Days of the week as the counts have them, Monday first. */
const days: readonly MessageDescriptor[] = [
  msg`Monday`,
  msg`Tuesday`,
  msg`Wednesday`,
  msg`Thursday`,
  msg`Friday`,
  msg`Saturday`,
  msg`Sunday`,
];

/** When calls were made: by day of the week and hour, on the clock of the border. */
export const CallRhythm = ({ rhythm }: { readonly rhythm: readonly (readonly number[])[] }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  return (
    <section className="stack" aria-labelledby="rhythm-title">
      <h2 id="rhythm-title">
        <Trans>When calls were made</Trans>
      </h2>
      <HeatTable
        caption={t`Calls by day of the week and hour, on the clock of the border`}
        rowTitle={<Trans>Day</Trans>}
        columns={Array.from({ length: 24 }, (_, hour) => ({
          id: String(hour),
          title: String(hour).padStart(2, '0'),
        }))}
        rows={rhythm.map((hours, day) => ({
          id: String(day),
          title: days[day] === undefined ? day : i18n._(days[day]),
          cells: hours.map((total) => ({ total, unknown: 0 })),
        }))}
        unknownText={() => ''}
      />
    </section>
  );
};
