import { formatCitation } from '@amirani/core';
import { checkName } from '@amirani/web/src/texts/checks.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Panel } from '@platform/web/ui/panel.tsx';
import { findingWords } from '../finding-words.ts';
import { ByteView } from './byte-view.tsx';
import type { ShownPlace } from './check-row.tsx';
import { bytesOfSource, type Sources } from './evidence-sources.ts';

/** The bytes on which a finding rests, with the sentence and the rule, beside the tree. */
export const EvidencePanel = ({
  shown,
  sources,
  onClose,
}: {
  readonly shown: ShownPlace;
  readonly sources: Sources;
  readonly onClose: () => void;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const { finding, check, document } = shown;
  const words = findingWords(finding, i18n.locale);
  const bySource = Map.groupBy(finding.places, ({ source }) => source);
  return (
    <div className="evidence evidence-padded">
      <Panel
        title={<Trans>Evidence: {checkName(i18n, check.name)}</Trans>}
        focusKey={`${document} ${check.name} ${finding.code} ${JSON.stringify(finding.places)}`}
        onClose={onClose}
      >
        <p lang={words.language}>{words.text}</p>
        <p className="small soft" lang="en">
          {formatCitation(finding.rule)} <code>{finding.code}</code>
        </p>
        {[...bySource].map(([source, places]) => {
          const bytes = bytesOfSource(sources, source, document);
          return (
            <section key={source} className="stack" aria-label={source}>
              <h3 className="mono">
                {source}{' '}
                <span className="soft small">
                  {places
                    .map(({ offset, length }) => t`from byte ${offset}, ${length} long`)
                    .join('; ')}
                </span>
              </h3>
              {bytes === undefined ? (
                <p className="soft">
                  <Trans>These bytes are not on hand here.</Trans>
                </p>
              ) : (
                <ByteView name={source} bytes={bytes} places={places} />
              )}
            </section>
          );
        })}
      </Panel>
    </div>
  );
};
