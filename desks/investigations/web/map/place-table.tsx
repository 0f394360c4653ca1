import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { kindText } from '../kind-text.ts';
import { useWhen } from '../time/use-when.ts';
import { type Place, type PlaceSign, placed } from './placed.ts';

const signTexts: Readonly<Record<Exclude<PlaceSign, 'other'>, MessageDescriptor>> = {
  cell: msg`Cell`,
  'crossing-point': msg`Crossing point`,
  airport: msg`Airport`,
};

/** What a place is, in words. */
export const placeKindText = (place: Place, i18n: I18n): string => {
  const sign = placed(place)?.sign ?? 'other';
  if (sign !== 'other') return i18n._(signTexts[sign]);
  if (place.kind === 'PositionFix') return i18n._(msg`Measured position`);
  return place.kind === 'Location' ? i18n._(msg`Place`) : kindText(place.kind, i18n);
};

/** The places of the map, and those of which nobody states where they lie. */
export const PlaceTable = ({
  places,
  chosen,
  onChoose,
}: {
  readonly places: readonly Place[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const when = useWhen();
  const [known, unknown] = [true, false].map((is) =>
    places.filter((place) => (placed(place) !== undefined) === is),
  );
  return (
    <DataTable<Place>
      caption={t`Places of the case, the one with most events first`}
      groups={[
        { id: 'known', title: <Trans>On the map</Trans>, rows: known ?? [] },
        { id: 'unknown', title: <Trans>Nobody states where it lies</Trans>, rows: unknown ?? [] },
      ].filter(({ rows }) => rows.length > 0)}
      rowKey={({ id }) => id}
      current={chosen}
      onOpen={({ id }) => onChoose(id)}
      headTitle={<Trans>Place</Trans>}
      head={({ name }) => (name.length > 20 ? name : <span className="nowrap">{name}</span>)}
      columns={[
        { id: 'kind', title: <Trans>Kind</Trans>, cell: (place) => placeKindText(place, i18n) },
        {
          id: 'events',
          title: <Trans>How often</Trans>,
          align: 'end',
          cell: ({ events }) => format.number(events),
        },
        {
          id: 'who',
          title: <Trans>Who and what</Trans>,
          align: 'end',
          cell: ({ whoCount }) => format.number(whoCount),
        },
        { id: 'when', title: <Trans>When</Trans>, cell: ({ first, last }) => when(first, last) },
      ]}
    />
  );
};
