import { type MapBounds, mapPicture } from '@desk/risk/web/parts.ts';
import { useLingui } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { useWidth } from '@platform/web/platform/use-width.ts';
import { MapLabels } from '@platform/web/ui/map/map-labels.tsx';
import type { World } from '@platform/web/ui/map/world.ts';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import { isIn, type Placed, type PlaceSign } from './placed.ts';

type Way = Output<(typeof investigationsEndpoints)['readPlaces']>['ways'][number];

/** Larger by the square root of how often, so that areas compare. */
const sizeOf = ({ events }: Pick<Placed, 'events'>): number =>
  Math.min(9, 3 + Math.sqrt(events) * 0.6);

/** The outline of a sign: a circle is drawn as one. */
const outlines: Readonly<Record<PlaceSign, (x: number, y: number, r: number) => string>> = {
  cell: (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  'crossing-point': (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`,
  airport: (x, y, r) => `M${x} ${y - 1.2 * r}l${1.2 * r} ${2.2 * r}h${-2.4 * r}z`,
  other: (x, y, r) =>
    `M${x} ${y - 1.3 * r}l${1.3 * r} ${1.3 * r}l${-1.3 * r} ${1.3 * r}l${-1.3 * r} ${-1.3 * r}z`,
};

/** Places of a case and the ways of journeys between them. The tables beside it have the same. */
export const CaseMap = ({
  world,
  bounds,
  places,
  ways,
  chosen,
  onChoose,
}: {
  readonly world: World;
  readonly bounds: MapBounds;
  readonly places: readonly Placed[];
  readonly ways: readonly Way[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}) => {
  const { t } = useLingui();
  const [ref, width] = useWidth();
  const picture = width === 0 ? undefined : mapPicture(world, [], [], bounds, width);
  const at = ({ at: { longitude, latitude } }: Placed): readonly [number, number] =>
    picture?.place([longitude, latitude]) ?? [0, 0];
  const byId = new Map(places.map((place) => [place.id, place]));
  // Whatever was chosen lies above the others, and has its name first.
  const drawn = places
    .filter((place) => isIn(bounds, place))
    .toSorted((a, b) => Number(a.id === chosen) - Number(b.id === chosen) || b.events - a.events);
  const named = drawn.toSorted(
    (a, b) => Number(b.id === chosen) - Number(a.id === chosen) || b.events - a.events,
  );
  return (
    <div
      ref={ref}
      className="border-map"
      role="img"
      aria-label={t`Map of the case; the tables beside it have the same content`}
    >
      {picture === undefined ? null : (
        <svg
          width={picture.width}
          height={picture.height}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          aria-hidden="true"
          focusable="false"
        >
          <defs>
            <marker
              id="way-end"
              viewBox="0 0 8 8"
              refX="8"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8z" className="case-way-end" />
            </marker>
          </defs>
          {picture.countries.map(({ code, path }) => (
            <path
              key={code}
              d={path}
              className="map-country"
              data-home={code === '268' ? '' : undefined}
            />
          ))}
          {ways.map(({ start, end, events }) => {
            const [from, to] = [byId.get(start), byId.get(end)];
            if (from === undefined || to === undefined) return null;
            return (
              <path
                key={`${start} ${end}`}
                d={wayOf(at(from), at(to), sizeOf(to))}
                className="case-way"
                data-chosen={start === chosen || end === chosen ? '' : undefined}
                strokeWidth={Math.min(6, 1 + Math.log2(events))}
                markerEnd="url(#way-end)"
              />
            );
          })}
          {drawn.map((place) => (
            <path
              key={place.id}
              d={outlines[place.sign](...at(place), sizeOf(place))}
              className="case-place"
              data-sign={place.sign}
              data-chosen={place.id === chosen ? '' : undefined}
              onPointerDown={() => onChoose(place.id)}
            />
          ))}
          <MapLabels
            places={named.map((place) => {
              const [x, y] = at(place);
              return {
                x,
                y,
                text: place.name.length > 24 ? `${place.name.slice(0, 23)}…` : place.name,
              };
            })}
            width={picture.width}
            height={picture.height}
          />
        </svg>
      )}
    </div>
  );
};

/** A bow to the left of the straight way, so that there and back are two; it ends at the edge of the sign. */
const wayOf = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  size: number,
): string => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const [mx, my] = [(x1 + x2) / 2 + dy * 0.12, (y1 + y2) / 2 - dx * 0.12];
  const length = Math.hypot(x2 - mx, y2 - my) || 1;
  const short = Math.min(length / 2, size + 3) / length;
  const round = (value: number): number => Math.round(value * 10) / 10;
  const [ex, ey] = [x2 - (x2 - mx) * short, y2 - (y2 - my) * short];
  return `M${x1} ${y1}Q${round(mx)} ${round(my)} ${round(ex)} ${round(ey)}`;
};
