import { materialKindTexts } from '@amirani/web/src/texts/academy.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { AcademyWorld } from '../../api/types.ts';

const kinds = ['document', 'traveller', 'stay', 'series', 'network'] as const;

/** How many items a sitting can take out of a world, by what it asks about. */
export const WorldYields = ({
  yields,
}: {
  readonly yields: NonNullable<AcademyWorld['yields']>;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <>
      <h3>
        <Trans>Items for a sitting</Trans>
      </h3>
      <dl className="facts">
        {kinds.map((kind) => {
          const held = yields[kind];
          return held === undefined ? null : (
            <div key={kind} className="fact-row">
              <dt>{i18n._(materialKindTexts[kind])}</dt>
              <dd>
                <Trans>
                  {format.number(held.targets)} wrong, {format.number(held.others)} right
                </Trans>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="small soft">
        <Trans>
          Choose this world where a sitting is begun. A class has a world once; another class can
          have the same.
        </Trans>
      </p>
    </>
  );
};
