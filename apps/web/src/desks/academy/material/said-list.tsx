import type { Sentence } from '@amirani/scenario/items';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { Language } from '../../../platform/preferences.ts';

/** What somebody says or notes, in the language on the screen. */
export const SaidList = ({
  title,
  said,
}: {
  readonly title: ReactNode;
  readonly said: readonly Sentence[];
}) => {
  const { i18n } = useLingui();
  return said.length === 0 ? null : (
    <section className="said">
      <h3>{title}</h3>
      <ul>
        {said.map((sentence) => (
          <li key={sentence.en}>
            <q>{sentence[i18n.locale as Language]}</q>
          </li>
        ))}
      </ul>
    </section>
  );
};
