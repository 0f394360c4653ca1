import { useLingui } from '@lingui/react';
import { useLingui as useMacro } from '@lingui/react/macro';
import { useWidth } from '../charts/use-width.ts';
import { crossingPoints } from './crossing-points.ts';
import { mapPicture, mapViews } from './map-picture.ts';
import { routeLines } from './routes.ts';
import type { World } from './world.ts';

/** The map: countries, sections of the border as wide as their warnings, crossing points, routes. The table beside it has the same. */
export const BorderMap = ({
  world,
  view,
  warnings,
  levels,
  chosen,
}: {
  readonly world: World;
  readonly view: keyof typeof mapViews;
  /** Open warnings by place. */
  readonly warnings: ReadonlyMap<string, number>;
  /** Impact level by section. */
  readonly levels: ReadonlyMap<string, string>;
  readonly chosen: string | undefined;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
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
  const nameOf = (id: string, ka: string): string => (i18n.locale === 'ka' ? ka : id);
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
            <g key={id} data-chosen={chosen === id ? '' : undefined} className="map-route">
              <path d={path} data-warned={warnings.has(id) ? '' : undefined} />
              <circle cx={x} cy={y} r="4" />
              <text x={x + 8} y={y + 4}>
                {warnings.get(id) === undefined ? id : `${id} ▲${warnings.get(id)}`}
              </text>
            </g>
          ))}
          {picture.points.map(({ point, x, y }) => {
            const count = warnings.get(point.id);
            const small = picture.width < 560 && count === undefined;
            return (
              <g
                key={point.id}
                className="map-point"
                data-warned={count === undefined ? undefined : ''}
              >
                {count === undefined ? (
                  <rect x={x - 3.5} y={y - 3.5} width="7" height="7" />
                ) : (
                  <path d={`M${x} ${y - 8}l8 13h-16z`} />
                )}
                {small ? null : (
                  <text
                    x={x > picture.width * 0.82 ? x - 9 : x + 9}
                    y={y + 4}
                    textAnchor={x > picture.width * 0.82 ? 'end' : 'start'}
                  >
                    {nameOf(point.id, point.ka)}
                    {count === undefined ? '' : ` ${count}`}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
};
