import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import { EntityName } from '../entities/entity-name.tsx';
import { kindText } from '../kind-text.ts';
import { daysBetween } from './days.ts';

type Found = Output<(typeof investigationsEndpoints)['readLanes']>;
export type Lane = Found['lanes'][number];

/** Shapes of marks, so that kinds are told without colours; all other kinds have the last. */
const shapes: Readonly<Record<string, string>> = {
  Call: 'call',
  Message: 'call',
  Payment: 'payment',
  CashCarriage: 'payment',
  HawalaTransfer: 'payment',
  Trip: 'journey',
  Participation: 'journey',
  Waypoint: 'journey',
};
const shapeOf = (schema: string): string => shapes[schema] ?? 'other';

/** The side of a mark in pixels: more events are a larger one, by area, up to the height of a lane. */
const sizeOf = (events: number): number => Math.min(18, 6 + 2 * Math.sqrt(events));

/**
 * Lanes on one axis of days. Each lane is opened by its button, which lists its events as a table; the marks say the same to the
 * eye alone.
 */
export const LaneChart = ({
  caseId,
  lanes,
  first,
  last,
  open,
  onOpen,
}: {
  readonly caseId: string;
  readonly lanes: readonly Lane[];
  /** The first and last day of the axis. */
  readonly first: string;
  readonly last: string;
  readonly open: string | undefined;
  readonly onOpen: (lane: Lane) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const length = Math.max(1, daysBetween(first, last));
  const kinds = [
    ...new Set(lanes.flatMap(({ marks }) => marks.map(({ schema }) => schema))),
  ].sort();
  return (
    <div className="stack">
      <ul className="lane-kinds small">
        {kinds.map((kind) => (
          <li key={kind}>
            <span className="lane-sign" data-shape={shapeOf(kind)} aria-hidden="true" />
            {kindText(kind, i18n)}
          </li>
        ))}
      </ul>
      <ul className="lanes" aria-label={t`Lanes, in the order of their first day`}>
        {lanes.map((lane) => {
          const { entity, marks, vague } = lane;
          const events = marks.reduce((sum, mark) => sum + mark.events, vague);
          return (
            <li key={entity.id} className="lane" data-open={open === entity.id ? '' : undefined}>
              <div className="lane-name">
                <EntityName caseId={caseId} entity={entity} />
                {entity.apart ? (
                  <span className="soft small">
                    <Trans>Kept apart</Trans>
                  </span>
                ) : null}
                <button
                  type="button"
                  className="row-link small"
                  aria-expanded={open === entity.id}
                  onClick={() => onOpen(lane)}
                >
                  <Plural value={events} one="# event" other="# events" />
                </button>
              </div>
              <div className="lane-track" aria-hidden="true">
                {marks.map(({ day, schema, events: count }) => (
                  <span
                    key={`${day} ${schema}`}
                    className="lane-mark"
                    data-shape={shapeOf(schema)}
                    title={`${format.date(day)}: ${kindText(schema, i18n)} ${format.number(count)}`}
                    style={{
                      // What began before the span and reaches into it lies at its edge.
                      insetInlineStart: `${(Math.max(0, daysBetween(first, day) - 0.5) / length) * 100}%`,
                      inlineSize: `${sizeOf(count)}px`,
                      blockSize: `${sizeOf(count)}px`,
                    }}
                  />
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      <p className="time-ends lane-ends soft">
        <span>{format.date(first)}</span>
        <span>{format.date(last)}</span>
      </p>
    </div>
  );
};
