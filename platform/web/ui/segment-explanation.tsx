import { say } from '@amirani/web/src/texts/say.ts';
import { segmentTexts } from '@amirani/web/src/texts/segments.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { type ByteSpan, elementTextIds, type SegmentPlace, segmentTextIds } from './segments.ts';

/** A segment in words: what it is, and what each of its elements means. */
export const SegmentExplanation = ({
  place,
  hidden = [],
}: {
  readonly place: SegmentPlace;
  /** Values that stay masked until they are asked for (R10). */
  readonly hidden?: readonly ByteSpan[];
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const explain = (ids: readonly string[]): string =>
    say(i18n, segmentTexts, ids.find((id) => id in segmentTexts) ?? 'segment.unknown');
  const isHidden = (element: number, component: number): boolean =>
    place.parts.some(
      (part) =>
        part.element === element &&
        part.component === component &&
        hidden.some(({ start, end }) => start < part.end && end > part.start),
    );
  const given = place.values.flatMap((components, element) =>
    components.flatMap((value, component) =>
      value === ''
        ? []
        : {
            element,
            component,
            value: isHidden(element, component) ? '•'.repeat(Math.min(value.length, 12)) : value,
            // Counted from 1, as people count: the third element, its second component.
            place: components.length === 1 ? `${element + 1}` : `${element + 1}.${component + 1}`,
          },
    ),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller without a stop cannot be scrolled by keyboard
    <section className="explanation" aria-label={t`Elements of the segment`} tabIndex={0}>
      <h3 aria-live="polite">
        <code>{place.tag}</code> {explain(segmentTextIds(place))}
      </h3>
      <table className="table">
        <caption className="visually-hidden">
          <Trans>Elements of the segment</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Place</Trans>
            </th>
            <th scope="col">
              <Trans>Value</Trans>
            </th>
            <th scope="col">
              <Trans>Meaning</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {given.map(({ element, component, value, place: where }) => (
            <tr key={where}>
              <td className="soft nowrap">{where}</td>
              <td className="mono">{value}</td>
              <td>{explain(elementTextIds(place.tag, element, component))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
