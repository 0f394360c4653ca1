import { languageOf } from '@amirani/core/languages';
import type { Sentence } from '@amirani/scenario/items';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';

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
            <q>{sentence[languageOf(i18n.locale)]}</q>
          </li>
        ))}
      </ul>
    </section>
  );
};
