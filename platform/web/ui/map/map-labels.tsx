import { useLingui } from '@lingui/react';
import { GEORGIAN, LATIN, placeLabels } from './labels.ts';

/** Names beside the places of a map, in the order of their importance; those that find no room are left out. */
export const MapLabels = ({
  places,
  width,
  height,
}: {
  readonly places: Parameters<typeof placeLabels>[0];
  readonly width: number;
  readonly height: number;
}) => {
  const { i18n } = useLingui();
  return placeLabels(places, width, height, i18n.locale === 'ka' ? GEORGIAN : LATIN).map(
    (label, index) =>
      label === undefined ? null : (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: two places may have one name
          key={index}
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
          className="map-label"
        >
          {label.text}
        </text>
      ),
  );
};
