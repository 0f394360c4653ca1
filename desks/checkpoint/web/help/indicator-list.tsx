import {
  type IndicatorSubject,
  indicatorSources,
  indicators,
} from '@amirani/checkpoint/indicators';
import { languageOf } from '@amirani/core/languages';
import { helpTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { checkpointSay } from '@amirani/web/src/words/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';

const subjects: readonly IndicatorSubject[] = ['trafficking', 'child', 'asylum'];

/** The published indicators, as words with their sources: nothing is ticked, counted or weighed (R28). */
export const IndicatorList = ({
  about: only,
}: {
  /** Of one kind alone, and these open. */
  readonly about?: IndicatorSubject;
}) => {
  const { i18n } = useLingui();
  const say = checkpointSay(languageOf(i18n.locale));
  return (
    <section className="indicators stack">
      <h3>
        <Trans>What may be a sign</Trans>
      </h3>
      <p className="small soft">
        <Trans>
          None is a score. One can be reason enough to call; all of them prove nothing. If in doubt,
          call.
        </Trans>
      </p>
      {subjects
        .filter((about) => only === undefined || about === only)
        .map((about) => (
          <details key={about} open={about === only}>
            <summary>{i18n._(helpTexts[about])}</summary>
            <ul>
              {indicators
                .filter((one) => one.about === about)
                .map(({ code, sources }) => (
                  <li key={code}>
                    {say(`checkpoint.indicator.${code}`)}{' '}
                    <span className="soft small nowrap">[{sources.map(numberOf).join(', ')}]</span>
                  </li>
                ))}
            </ul>
            <Sources about={about} />
          </details>
        ))}
    </section>
  );
};

/** Sources are cited by their place in the list. */
const numberOf = (id: string): number => indicatorSources.findIndex((one) => one.id === id) + 1;

const Sources = ({ about }: { readonly about: IndicatorSubject }) => {
  const format = useFormat();
  const named = new Set(
    indicators.filter((one) => one.about === about).flatMap((one) => one.sources),
  );
  return (
    <ul className="small indicator-sources">
      {indicatorSources
        .filter(({ id }) => named.has(id))
        .map(({ id, title, publisher, edition, checkedOn }) => (
          <li key={id}>
            <span className="soft">[{numberOf(id)}]</span>{' '}
            <span lang="en">
              {publisher}: {title}, {edition}
            </span>{' '}
            {checkedOn === undefined ? (
              <Badge verdict="attention">
                <Trans>not verified</Trans>
              </Badge>
            ) : (
              <span className="soft">
                <Trans>compared on {format.date(checkedOn)}</Trans>
              </span>
            )}
          </li>
        ))}
    </ul>
  );
};
