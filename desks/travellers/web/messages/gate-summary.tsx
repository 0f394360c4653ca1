import { dropTexts } from '@amirani/web/src/texts/drops.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';

/** What the privacy gate removed before anything else was done: kinds and counts, never content. */
export const GateSummary = ({
  dropped,
}: {
  readonly dropped: Readonly<Record<string, number>>;
}) => {
  const { i18n } = useLingui();
  const kinds = Object.entries(dropped)
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a);
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  return (
    <section className="gate" aria-labelledby="gate-title">
      <h2 id="gate-title">
        <Trans>Privacy gate</Trans>
      </h2>
      {total === 0 ? (
        <p>
          <Badge verdict="met">
            <Trans>Nothing had to be removed</Trans>
          </Badge>
        </p>
      ) : (
        <>
          <p>
            <Plural
              value={total}
              one="# thing was removed before reading. A stored message does not contain it."
              other="# things were removed before reading. A stored message does not contain them."
            />
          </p>
          <ul className="gate-kinds">
            {kinds.map(([kind, count]) => (
              <li key={kind}>
                <span className="gate-count">{count}</span>
                {say(i18n, dropTexts, `drop.${kind}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
