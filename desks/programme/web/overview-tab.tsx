import { countryName } from '@amirani/core';
import { partnerRoleTexts, readingStateTexts } from '@amirani/web/src/texts/programme.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { ProgrammeView } from '../api/types.ts';
import { programmeWords } from '../api/words.ts';
import { PartTable } from './part-table.tsx';
import { Timeline } from './timeline.tsx';
import { useText } from './use-text.ts';

/** What the programme is for, its time as a picture, who takes part, and how it stands. */
export const OverviewTab = ({ view }: { readonly view: ProgrammeView }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const text = useText();
  const { programme, readings, today } = view;
  const states = programmeWords.readingStates.map((state) => ({
    state,
    count: readings.filter((one) => one.state === state).length,
  }));
  return (
    <div className="programme-parts">
      <p className="programme-purpose">{text(programme.purpose)}</p>
      <section className="stack" aria-labelledby="stand-title">
        <h2 id="stand-title">
          <Trans>How the indicators stand</Trans>
        </h2>
        <ul className="programme-states">
          {states
            .filter(({ count }) => count > 0)
            .map(({ state, count }) => (
              <li key={state}>
                <strong>{count}</strong> {i18n._(readingStateTexts[state])}
              </li>
            ))}
        </ul>
      </section>
      <Timeline programme={programme} today={today} />
      <PartTable
        view={view}
        part="phases"
        title={t`Phases`}
        headTitle={<Trans>Phase</Trans>}
        head={({ title }) => text(title)}
        empty={<Trans>No phase is planned yet</Trans>}
        columns={[
          {
            id: 'months',
            title: <Trans>Months</Trans>,
            cell: ({ from, to }) => `${from}–${to}`,
          },
        ]}
      />
      <PartTable
        view={view}
        part="partners"
        title={t`Partners`}
        headTitle={<Trans>Role</Trans>}
        head={({ role, country }) => `${i18n._(partnerRoleTexts[role])}, ${country}`}
        empty={<Trans>No partner is named yet</Trans>}
        columns={[
          {
            id: 'country',
            title: <Trans>Country</Trans>,
            cell: ({ country }) => countryName(country) ?? country,
          },
        ]}
      />
      <PartTable
        view={view}
        part="institutions"
        title={t`Institutions that send people`}
        headTitle={<Trans>Institution</Trans>}
        head={({ title }) => text(title)}
        empty={<Trans>No institution is named yet</Trans>}
        columns={[{ id: 'country', title: <Trans>Country</Trans>, cell: ({ country }) => country }]}
      />
    </div>
  );
};
