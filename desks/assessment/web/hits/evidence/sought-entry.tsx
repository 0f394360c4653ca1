import { nameKindTexts } from '@amirani/web/src/texts/hits.ts';
import { groundTexts, instructionTexts } from '@amirani/web/src/texts/watch-lists.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { HitEvidenceView } from '../../../api/hits/types.ts';
import { NameText } from './name-text.tsx';

type Entry = Extract<HitEvidenceView, { kind: 'watch-list' }>['entry'];

/** What the list says of the entry besides: the ground, and what is to be done where it is met. */
export const SoughtEntry = ({ entry }: { readonly entry: Entry }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const ground = groundTexts[entry.ground];
  const instruction = instructionTexts[entry.instruction];
  return (
    <section className="score-meaning" aria-labelledby="entry-title">
      <h3 id="entry-title">
        <Trans>What the list says of it</Trans>
      </h3>
      <dl className="facts">
        <dt>
          <Trans>Ground</Trans>
        </dt>
        <dd>
          {ground === undefined ? entry.ground : i18n._(ground)}
          {'; '}
          <span className="soft">
            <Trans>
              reference <span className="mono">{entry.reference}</span>
            </Trans>
            {entry.expires === undefined ? null : (
              <>
                , <Trans>until {format.date(entry.expires)}</Trans>
              </>
            )}
          </span>
        </dd>
        <dt>
          <Trans>Where it is met</Trans>
        </dt>
        <dd>{instruction === undefined ? entry.instruction : i18n._(instruction)}</dd>
        {entry.places.length === 0 ? null : (
          <>
            <dt>
              <Trans>Places</Trans>
            </dt>
            <dd>
              {entry.places.join(' · ')}{' '}
              <span className="soft small">
                <Trans>for you to read; nothing is compared with it</Trans>
              </span>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
};

/** Every name of an entry as its source writes it, in its own script. */
export const EntryNames = ({ names }: { readonly names: Entry['names'] }) => {
  const { i18n } = useLingui();
  return (
    <ul className="entry-names">
      {names.map(({ full, kind }) => {
        const word = nameKindTexts[kind];
        return (
          <li key={`${kind} ${full}`}>
            <NameText name={full} />{' '}
            {kind === 'primary' ? null : (
              <span className="soft small">{word === undefined ? kind : i18n._(word)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
};
