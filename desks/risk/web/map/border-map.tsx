import { useLingui } from '@lingui/react';
import { useLingui as useMacro } from '@lingui/react/macro';
import { useWidth } from '@platform/web/platform/use-width.ts';
import { borderSections, crossingPoints } from '@platform/web/ui/map/crossing-points.ts';
import { MapLabels } from '@platform/web/ui/map/map-labels.tsx';
import type { World } from '@platform/web/ui/map/world.ts';
import { mapPicture, mapViews } from './map-picture.ts';
import { neighbours } from './neighbours.ts';
import { routeLines } from './routes.ts';
import { useVolumeText } from './use-volume-text.ts';
import { sharesOf, type Volumes } from './volumes.ts';

/** Pixels of the band of the greatest section or route, and the radius of the greatest circle. */
const WIDEST = 22;
const GREATEST = 20;

/** The map: countries, sections, crossing points and routes with what was counted and what is warned of. The tables beside it have the same. */
export const BorderMap = ({
  world,
  view,
  warnings,
  volumes,
  levels,
  chosen,
}: {
  readonly world: World;
  readonly view: keyof typeof mapViews;
  /** Open warnings by place. */
  readonly warnings: ReadonlyMap<string, number>;
  /** What was counted, by place. */
  readonly volumes: Volumes;
  /** Impact level by section. */
  readonly levels: ReadonlyMap<string, string>;
  readonly chosen: string | undefined;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const volumeText = useVolumeText();
  const [ref, width] = useWidth();
  const picture =
    width === 0
      ? undefined
      : mapPicture(
          world,
          view === 'georgia' ? crossingPoints : [],
          view === 'georgia' ? [] : routeLines,
          mapViews[view],
          width,
        );
  const counted = (name: string, id: string): string => {
    const volume = volumes.get(id);
    return volume === undefined ? name : `${name} ${volumeText(volume)}`;
  };
  const shares = {
    sections: sharesOf(volumes, borderSections),
    points: sharesOf(
      volumes,
      crossingPoints.map(({ id }) => id),
    ),
    routes: sharesOf(
      volumes,
      routeLines.map(({ id }) => id),
    ),
  };
  const weight = (id: string): number =>
    (warnings.get(id) ?? 0) * 1e9 + (volumes.get(id)?.total ?? 0);
  const labelled =
    picture === undefined
      ? []
      : [
          ...picture.points.map(({ point: { id, ka }, x, y }) => ({
            id,
            x,
            y,
            text: counted(i18n.locale === 'ka' ? ka : id, id),
          })),
          ...picture.routes.map(({ id, end: [x, y] }) => ({ id, x, y, text: counted(id, id) })),
        ].sort((a, b) => weight(b.id) - weight(a.id));
  return (
    <div
      ref={ref}
      className="border-map"
      role="img"
      aria-label={t`Map; the table beside it has the same content`}
    >
      {picture === undefined ? null : (
        <svg
          width={picture.width}
          height={picture.height}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          aria-hidden="true"
          focusable="false"
        >
          {picture.countries.map(({ code, path }) => (
            <path
              key={code}
              d={path}
              className="map-country"
              data-home={code === '268' ? '' : undefined}
            />
          ))}
          {(view === 'georgia' ? picture.sections : []).map(({ id, path }) => (
            <Band key={id} path={path} share={shares.sections.get(id)} />
          ))}
          {picture.routes.map(({ id, path }) => (
            <Band key={id} path={path} share={shares.routes.get(id)} />
          ))}
          {picture.points.map(({ point: { id }, x, y }) => {
            const share = shares.points.get(id) ?? 0;
            return share === 0 ? null : (
              <circle
                key={id}
                cx={x}
                cy={y}
                r={GREATEST * Math.sqrt(share)}
                className="map-volume"
              />
            );
          })}
          {view !== 'georgia'
            ? null
            : picture.sections.map(({ id, path }) => (
                <path
                  key={id}
                  d={path}
                  className="map-section"
                  data-level={levels.get(id)}
                  data-warned={warnings.has(id) ? '' : undefined}
                  data-chosen={chosen === id ? '' : undefined}
                />
              ))}
          {picture.routes.map(({ id, path, end: [x, y] }) => (
            <g key={id} className="map-route">
              <path d={path} data-warned={warnings.has(id) ? '' : undefined} />
              <circle cx={x} cy={y} r="4" />
            </g>
          ))}
          {view === 'georgia' && picture.width >= 480
            ? neighbours.map(({ code, at, name }) => {
                const [x, y] = picture.place(at);
                return (
                  <text key={code} x={x} y={y} className="map-neighbour">
                    {i18n._(name)}
                  </text>
                );
              })
            : null}
          {picture.points.map(({ point: { id }, x, y }) =>
            warnings.has(id) ? (
              <path key={id} d={`M${x} ${y - 8}l8 13h-16z`} className="map-warned" />
            ) : (
              <rect key={id} x={x - 3.5} y={y - 3.5} width="7" height="7" className="map-point" />
            ),
          )}
          <MapLabels places={labelled} width={picture.width} height={picture.height} />
        </svg>
      )}
    </div>
  );
};

/** What was counted along a line, as wide as its share of the greatest. */
const Band = ({
  path,
  share = 0,
}: {
  readonly path: string;
  readonly share: number | undefined;
}) => (share === 0 ? null : <path d={path} className="map-band" strokeWidth={WIDEST * share} />);
